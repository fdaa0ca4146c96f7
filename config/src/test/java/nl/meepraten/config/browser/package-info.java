/** The program as people see and use it, in a real browser. */
@NullMarked
package nl.meepraten.config.browser;

import org.jspecify.annotations.NullMarked;
