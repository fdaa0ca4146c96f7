/** Understanding what people type. */
@NullMarked
package nl.meepraten.bot.reading;

import org.jspecify.annotations.NullMarked;
