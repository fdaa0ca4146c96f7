/** Where sealed answers lie until closing. */
@NullMarked
package nl.meepraten.core.ballot;

import org.jspecify.annotations.NullMarked;
