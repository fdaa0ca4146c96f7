/** Drafting, publishing and following a consultation. */
@NullMarked
package nl.meepraten.webadmin.consultation;

import org.jspecify.annotations.NullMarked;
