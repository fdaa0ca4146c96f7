package nl.meepraten.core.status;

import java.time.Instant;
import java.util.Optional;

/**
 * A part that fails now.
 *
 * @param step at which step of the night; empty when that is not known, and for the other parts
 * @param since the hour in which it began to fail; empty when only this program knows of it and not since when
 */
public record Alarm(Part part, Optional<NightStep> step, Optional<Instant> since) {}
