package nl.meepraten.core.story.canary;

/** A story may not know an address. */
public record StoryWithAnAddress(Address address) {}
