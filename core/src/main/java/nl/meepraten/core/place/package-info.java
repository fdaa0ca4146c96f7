/** Places where people are found, each with a keyword and a group. */
@NullMarked
package nl.meepraten.core.place;

import org.jspecify.annotations.NullMarked;
