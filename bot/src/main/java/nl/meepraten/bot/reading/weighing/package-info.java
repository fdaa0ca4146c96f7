/** Weighing all words of a text together, against what labelled messages taught. */
@NullMarked
package nl.meepraten.bot.reading.weighing;

import org.jspecify.annotations.NullMarked;
