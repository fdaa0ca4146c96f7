/** The demo town: invented people who text through the same webhook path as real ones. */
@NullMarked
package nl.meepraten.config.demo;

import org.jspecify.annotations.NullMarked;
