/** About the panel itself: what it keeps, who can use it, and help. */
@NullMarked
package nl.meepraten.webadmin.about;

import org.jspecify.annotations.NullMarked;
