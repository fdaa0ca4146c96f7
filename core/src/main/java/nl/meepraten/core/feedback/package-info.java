/** What the municipality does with the answers, and the promises that are due. */
@NullMarked
package nl.meepraten.core.feedback;

import org.jspecify.annotations.NullMarked;
