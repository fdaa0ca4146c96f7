/** Seeing acute danger in what somebody writes. */
@NullMarked
package nl.meepraten.bot.reading.distress;

import org.jspecify.annotations.NullMarked;
