/** What an attack is, and where it is played. */
@NullMarked
package nl.meepraten.attack.plan;

import org.jspecify.annotations.NullMarked;
