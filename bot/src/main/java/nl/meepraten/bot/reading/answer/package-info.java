/** Understanding an answer to one question, by its kind. */
@NullMarked
package nl.meepraten.bot.reading.answer;

import org.jspecify.annotations.NullMarked;
