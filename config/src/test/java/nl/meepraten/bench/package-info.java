/**
 * {@code ./meepraten bench}: what the program costs, against small programs that do the least that could be called the same.
 * Nothing of it is in the program that people run.
 */
@NullMarked
package nl.meepraten.bench;

import org.jspecify.annotations.NullMarked;
