/** How it goes with the program, for whoever watches it. Nothing here moves with what people do. */
@NullMarked
package nl.meepraten.webadmin.metrics;

import org.jspecify.annotations.NullMarked;
