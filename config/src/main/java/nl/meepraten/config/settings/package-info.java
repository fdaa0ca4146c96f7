/** Everything that can be set, read from {@code config/*.yaml} and the environment. */
@NullMarked
package nl.meepraten.config.settings;

import org.jspecify.annotations.NullMarked;
