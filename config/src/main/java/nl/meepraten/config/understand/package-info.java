/** The reader at the command line: lines of messages in, what they mean out, and the scores of labelled ones. */
@NullMarked
package nl.meepraten.config.understand;

import org.jspecify.annotations.NullMarked;
