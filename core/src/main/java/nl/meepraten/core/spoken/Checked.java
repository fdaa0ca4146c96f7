package nl.meepraten.core.spoken;

import java.time.LocalDate;
import nl.meepraten.core.text.Language;

/**
 * That somebody who speaks a language read our texts in it and found them right.
 *
 * @param by who that was: a name and an organisation, as an administrator typed it
 * @param texts fingerprint of the texts that were read
 */
public record Checked(Language language, String by, LocalDate day, String texts) {}
