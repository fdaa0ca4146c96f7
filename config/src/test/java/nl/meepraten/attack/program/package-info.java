/** Attacks on the program while it runs, fails or dies. */
@NullMarked
package nl.meepraten.attack.program;

import org.jspecify.annotations.NullMarked;
