/** Accounts and roles of those who work with the panel. */
@NullMarked
package nl.meepraten.core.staff;

import org.jspecify.annotations.NullMarked;
