/** Files that spreadsheets open. */
@NullMarked
package nl.meepraten.webadmin.sheet;

import org.jspecify.annotations.NullMarked;
