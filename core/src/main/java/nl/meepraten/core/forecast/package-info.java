/** About how many people can be reached, in rounded figures only. */
@NullMarked
package nl.meepraten.core.forecast;

import org.jspecify.annotations.NullMarked;
