/** Yes, no, and neither, in all languages. */
@NullMarked
package nl.meepraten.bot.reading.stance;

import org.jspecify.annotations.NullMarked;
