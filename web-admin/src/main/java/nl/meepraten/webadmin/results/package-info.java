/** What a consultation brought, from the release only. */
@NullMarked
package nl.meepraten.webadmin.results;

import org.jspecify.annotations.NullMarked;
