/** Telegram: asking for updates, and sending. */
@NullMarked
package nl.meepraten.bot.channel.telegram;

import org.jspecify.annotations.NullMarked;
