/** Unsolicited free text: the letterbox, redaction, and the council that reads first. */
@NullMarked
package nl.meepraten.core.story;

import org.jspecify.annotations.NullMarked;
