/** What happens because time passes: rounds, nudges, the night. */
@NullMarked
package nl.meepraten.bot.timer;

import org.jspecify.annotations.NullMarked;
