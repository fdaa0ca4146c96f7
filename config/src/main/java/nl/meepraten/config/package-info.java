/** The program: settings, wiring, command line and demo town. */
@NullMarked
package nl.meepraten.config;

import org.jspecify.annotations.NullMarked;
