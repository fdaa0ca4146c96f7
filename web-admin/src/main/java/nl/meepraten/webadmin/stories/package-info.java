/** Where the client council reads stories first. */
@NullMarked
package nl.meepraten.webadmin.stories;

import org.jspecify.annotations.NullMarked;
