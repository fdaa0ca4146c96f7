/** The first page: what waits for you. */
@NullMarked
package nl.meepraten.webadmin.overview;

import org.jspecify.annotations.NullMarked;
