/** The panel as a whole. */
@NullMarked
package nl.meepraten.webadmin;

import org.jspecify.annotations.NullMarked;
