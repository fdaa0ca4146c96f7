/** Which of the options are meant, by what people say of them. */
@NullMarked
package nl.meepraten.bot.reading.choice;

import org.jspecify.annotations.NullMarked;
