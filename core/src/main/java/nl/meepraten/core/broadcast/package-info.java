/** What a click in the panel sets in motion for many people at once. */
@NullMarked
package nl.meepraten.core.broadcast;

import org.jspecify.annotations.NullMarked;
