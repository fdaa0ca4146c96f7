/** How it goes with what happens by itself, for the administrator. Nothing here is about a person. */
@NullMarked
package nl.meepraten.core.status;

import org.jspecify.annotations.NullMarked;
