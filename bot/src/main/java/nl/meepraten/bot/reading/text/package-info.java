/** A text as plain words, and the lists of words that readers look things up in. */
@NullMarked
package nl.meepraten.bot.reading.text;

import org.jspecify.annotations.NullMarked;
