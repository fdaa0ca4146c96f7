package nl.meepraten.core.story;

/**
 * Something someone told, as the client council reads it: no sender, nothing finer than group and week, personal data
 * replaced.
 *
 * @param week ISO week: "2026-W48"
 */
public record Story(StoryId id, String group, String week, String text) {}
