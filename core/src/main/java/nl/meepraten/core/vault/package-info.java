/** Keys: made once, used in memory, destroyed for good. */
@NullMarked
package nl.meepraten.core.vault;

import org.jspecify.annotations.NullMarked;
