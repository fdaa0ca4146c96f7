/** Attacks by who sees when people write, or what the screens show meanwhile. */
@NullMarked
package nl.meepraten.attack.turn;

import org.jspecify.annotations.NullMarked;
