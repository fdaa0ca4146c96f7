/** Answering back: what the municipality does. */
@NullMarked
package nl.meepraten.webadmin.feedback;

import org.jspecify.annotations.NullMarked;
