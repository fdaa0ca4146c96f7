/** What went wrong and has to be said aloud: answers that were lost, a backup that was put back. */
@NullMarked
package nl.meepraten.core.mishap;

import org.jspecify.annotations.NullMarked;
