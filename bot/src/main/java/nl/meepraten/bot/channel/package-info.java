/** What every channel has in common. */
@NullMarked
package nl.meepraten.bot.channel;

import org.jspecify.annotations.NullMarked;
