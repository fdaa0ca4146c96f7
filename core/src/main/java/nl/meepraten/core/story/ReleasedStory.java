package nl.meepraten.core.story;

/**
 * Words the client council released: the only form in which officers see a story.
 *
 * @param about as {@link Story#about}
 * @param mark random name, by which the writer can be answered; empty when nobody can ask after it
 */
public record ReleasedStory(String text, String group, String week, String about, String mark) {}
