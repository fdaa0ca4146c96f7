package nl.meepraten.core.story.canary;

import nl.meepraten.core.contact.ParticipantId;

/** A story may not know whose it is. */
public record StoryThatKnowsItsWriter(ParticipantId writer) {}
