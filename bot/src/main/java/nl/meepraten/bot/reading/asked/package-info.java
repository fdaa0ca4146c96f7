/** A question as readers see it, and what they take a text for. */
@NullMarked
package nl.meepraten.bot.reading.asked;

import org.jspecify.annotations.NullMarked;
