/** The bot as a whole. */
@NullMarked
package nl.meepraten.bot;

import org.jspecify.annotations.NullMarked;
