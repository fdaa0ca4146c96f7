/** Meetings that people are invited to and say whether they come. */
@NullMarked
package nl.meepraten.core.meeting;

import org.jspecify.annotations.NullMarked;
