/** Hearing what people can always ask for: to stop, to be forgotten, help, another language, a human being. */
@NullMarked
package nl.meepraten.bot.reading.wish;

import org.jspecify.annotations.NullMarked;
