/** Numbers in a text, as digits and as words. */
@NullMarked
package nl.meepraten.bot.reading.number;

import org.jspecify.annotations.NullMarked;
