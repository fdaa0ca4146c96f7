package nl.meepraten.core.story.canary;

import nl.meepraten.core.contact.Address;

/** A story may not know an address. */
public record StoryWithAnAddress(Address address) {}
