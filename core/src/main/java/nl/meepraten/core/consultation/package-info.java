/** A consultation: one to five questions with one promise, an audience and a period. */
@NullMarked
package nl.meepraten.core.consultation;

import org.jspecify.annotations.NullMarked;
