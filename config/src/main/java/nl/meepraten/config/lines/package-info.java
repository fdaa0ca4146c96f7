/** Commands that read lines of JSON read them here. */
@NullMarked
package nl.meepraten.config.lines;

import org.jspecify.annotations.NullMarked;
