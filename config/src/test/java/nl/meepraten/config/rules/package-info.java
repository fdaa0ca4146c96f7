/** The rules of the house, as tests. Each rule has a canary: a class in {@code ..canary} that breaks it. */
@NullMarked
package nl.meepraten.config.rules;

import org.jspecify.annotations.NullMarked;
