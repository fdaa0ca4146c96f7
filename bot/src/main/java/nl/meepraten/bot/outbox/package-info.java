/** Parcels waiting to be sent, and the courier that sends them. */
@NullMarked
package nl.meepraten.bot.outbox;

import org.jspecify.annotations.NullMarked;
