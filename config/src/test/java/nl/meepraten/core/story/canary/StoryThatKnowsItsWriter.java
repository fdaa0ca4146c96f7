package nl.meepraten.core.story.canary;

/** A story may not know whose it is. */
public record StoryThatKnowsItsWriter(ParticipantId writer) {}
