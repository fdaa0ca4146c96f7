/** The conversation as a pure function: state and message in, state and effects out. */
@NullMarked
package nl.meepraten.bot.dialogue;

import org.jspecify.annotations.NullMarked;
