/** Attacks on what lies on the disk. */
@NullMarked
package nl.meepraten.attack.disk;

import org.jspecify.annotations.NullMarked;
