/** Which languages besides Dutch and English may be spoken, and who checked the texts in them. */
@NullMarked
package nl.meepraten.core.spoken;

import org.jspecify.annotations.NullMarked;
