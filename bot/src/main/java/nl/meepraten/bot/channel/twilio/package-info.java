/** SMS through Twilio. */
@NullMarked
package nl.meepraten.bot.channel.twilio;

import org.jspecify.annotations.NullMarked;
