/**
 * {@code ./meepraten attack}: attempts to find out who said what, each beside a small leak that it must catch. What each of
 * them tries is in {@code docs/attacks.md}. Nothing of it is in the program that people run.
 */
@NullMarked
package nl.meepraten.attack;

import org.jspecify.annotations.NullMarked;
