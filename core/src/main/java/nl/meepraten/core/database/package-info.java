/** One door to SQLite or PostgreSQL, migrations and random ids. */
@NullMarked
package nl.meepraten.core.database;

import org.jspecify.annotations.NullMarked;
