/** Who can be reached: sealed contact records, and the night in which everything is forgotten and sealed anew. */
@NullMarked
package nl.meepraten.core.contact;

import org.jspecify.annotations.NullMarked;
