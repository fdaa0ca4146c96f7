package nl.meepraten.core.story.canary;

/** Stands for a participant's address. */
public record Address(String number) {}
