/** What every page shares: layout, words, assets. */
@NullMarked
package nl.meepraten.webadmin.page;

import org.jspecify.annotations.NullMarked;
