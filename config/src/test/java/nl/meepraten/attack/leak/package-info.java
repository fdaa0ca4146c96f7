/** Parts of the program that do one small thing wrong, put in the place of the right ones: what a control must catch. */
@NullMarked
package nl.meepraten.attack.leak;

import org.jspecify.annotations.NullMarked;
