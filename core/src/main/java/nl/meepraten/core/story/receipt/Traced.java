package nl.meepraten.core.story.receipt;

/**
 * What is told to whoever sends a receipt.
 *
 * @param answer what the council wrote back; empty when it did not
 */
public record Traced(Standing standing, String answer) {}
