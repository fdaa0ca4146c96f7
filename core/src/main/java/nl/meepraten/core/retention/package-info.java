/** What is kept, and for how long: the one table that the code, the panel and the DPIA read. */
@NullMarked
package nl.meepraten.core.retention;

import org.jspecify.annotations.NullMarked;
