package nl.meepraten.core.story;

/**
 * Words the client council released: the only form in which officers see a story.
 *
 * @param about as {@link Story#about}
 */
public record ReleasedStory(String text, String group, String week, String about) {}
