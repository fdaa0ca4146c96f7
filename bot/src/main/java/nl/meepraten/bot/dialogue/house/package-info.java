/** For whom a conversation is held, and how it speaks there. */
@NullMarked
package nl.meepraten.bot.dialogue.house;

import org.jspecify.annotations.NullMarked;
