/** Accounts and places, for the administrator. */
@NullMarked
package nl.meepraten.webadmin.settings;

import org.jspecify.annotations.NullMarked;
