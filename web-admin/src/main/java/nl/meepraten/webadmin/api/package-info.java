/** Results for other programs, from the release only. */
@NullMarked
package nl.meepraten.webadmin.api;

import org.jspecify.annotations.NullMarked;
