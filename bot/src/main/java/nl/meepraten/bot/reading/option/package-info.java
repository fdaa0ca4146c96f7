/** Finding the options somebody points at or names. */
@NullMarked
package nl.meepraten.bot.reading.option;

import org.jspecify.annotations.NullMarked;
