/** How many: numbers with what they count, and what is said instead of one. */
@NullMarked
package nl.meepraten.bot.reading.amount;

import org.jspecify.annotations.NullMarked;
