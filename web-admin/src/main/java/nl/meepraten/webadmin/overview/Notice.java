package nl.meepraten.webadmin.overview;

import nl.meepraten.core.mishap.Mishap;

/**
 * Something that went wrong, for the overview.
 *
 * @param topic of the consultation it is about; empty when it is about everything
 */
public record Notice(Mishap mishap, String topic) {}
