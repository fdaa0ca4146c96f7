/** Pages for everyone. */
@NullMarked
package nl.meepraten.webadmin.publicpages;

import org.jspecify.annotations.NullMarked;
