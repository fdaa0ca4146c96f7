package nl.meepraten.core.story.canary;

/** Stands for a participant's id. */
public record ParticipantId(String id) {}
