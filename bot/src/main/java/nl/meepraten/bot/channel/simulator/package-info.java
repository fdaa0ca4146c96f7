/** The phone in the browser, for trying out and for the demo town. */
@NullMarked
package nl.meepraten.bot.channel.simulator;

import org.jspecify.annotations.NullMarked;
