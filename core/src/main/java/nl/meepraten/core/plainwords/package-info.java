/** Taalhulp: what can be plainer in a text for people. It advises; it refuses nothing and marks nobody's language. */
@NullMarked
package nl.meepraten.core.plainwords;

import org.jspecify.annotations.NullMarked;
