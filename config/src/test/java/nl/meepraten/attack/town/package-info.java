/** What is attacked: the real program with people in it, and everything it leaves behind. */
@NullMarked
package nl.meepraten.attack.town;

import org.jspecify.annotations.NullMarked;
