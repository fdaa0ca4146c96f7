/** Logging in and staying safe: sessions, CSRF, rate limits, roles. */
@NullMarked
package nl.meepraten.webadmin.session;

import org.jspecify.annotations.NullMarked;
