/** What the tests of the panel share. */
@NullMarked
package nl.meepraten.webadmin.testing;

import org.jspecify.annotations.NullMarked;
