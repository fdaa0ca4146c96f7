/** Looks whether the machine and the settings are fit to run on, and says what to mend. */
@NullMarked
package nl.meepraten.config.doctor;

import org.jspecify.annotations.NullMarked;
