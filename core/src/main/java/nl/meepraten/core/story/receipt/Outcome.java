package nl.meepraten.core.story.receipt;

import java.util.Optional;

/**
 * What the council made of a part of a story since the night.
 *
 * @param standing empty when it only wrote back
 * @param answer what it wrote back; empty when it did not
 */
public record Outcome(Optional<Standing> standing, String answer) {}
