/** One message in, one transaction. */
@NullMarked
package nl.meepraten.bot.turn;

import org.jspecify.annotations.NullMarked;
