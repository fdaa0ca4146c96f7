/** Attacks on the answers themselves: boxes, releases, stories. */
@NullMarked
package nl.meepraten.attack.answers;

import org.jspecify.annotations.NullMarked;
