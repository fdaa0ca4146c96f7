/** What the command line says, and trouble that one sentence can mend. */
@NullMarked
package nl.meepraten.config.words;

import org.jspecify.annotations.NullMarked;
