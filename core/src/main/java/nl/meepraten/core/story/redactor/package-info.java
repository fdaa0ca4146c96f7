/** Takes personal data out of a story before anyone reads it; {@link nl.meepraten.core.story.redactor.Redactor} is the door. */
@NullMarked
package nl.meepraten.core.story.redactor;

import org.jspecify.annotations.NullMarked;
