/** A text as words, and the lists that say what words are: names, places, organisations, everything else. */
@NullMarked
package nl.meepraten.core.story.redactor.words;

import org.jspecify.annotations.NullMarked;
