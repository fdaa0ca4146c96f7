package nl.meepraten.core.story;

/** Words the client council released: the only form in which officers see a story. */
public record ReleasedStory(String text, String group, String week) {}
