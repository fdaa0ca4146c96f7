/** Taalhulp: help with plain words and plain characters, while somebody writes. Never a mark for anybody's language. */
@NullMarked
package nl.meepraten.webadmin.language;

import org.jspecify.annotations.NullMarked;
