/** What every page shares: the frame, the words, who is looking. */
@NullMarked
package nl.meepraten.webadmin.page;

import org.jspecify.annotations.NullMarked;
