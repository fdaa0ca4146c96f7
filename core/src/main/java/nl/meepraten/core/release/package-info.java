/** The rounded, frozen result: the only figures anyone ever sees. */
@NullMarked
package nl.meepraten.core.release;

import org.jspecify.annotations.NullMarked;
