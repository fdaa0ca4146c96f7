/** Languages, the words for people, and how many SMS parts a text takes. */
@NullMarked
package nl.meepraten.core.text;

import org.jspecify.annotations.NullMarked;
