/** What is put right, turned down or taken back: "niet 1 maar 2", and the clauses in which that is said. */
@NullMarked
package nl.meepraten.bot.reading.contrast;

import org.jspecify.annotations.NullMarked;
