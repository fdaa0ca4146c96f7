/** What can be typed beside starting the program itself. */
@NullMarked
package nl.meepraten.config.command;

import org.jspecify.annotations.NullMarked;
