package nl.meepraten.bot.canary;

import nl.meepraten.core.story.canary.ParticipantId;
import nl.meepraten.core.story.canary.Stories;

/** Only the effect writer may see both. */
public record BotThatLinks(ParticipantId who, Stories what) {}
