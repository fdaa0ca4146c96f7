/** A class that breaks a rule on purpose, so that the rule is seen to work. */
@NullMarked
package nl.meepraten.webadmin.results.canary;

import org.jspecify.annotations.NullMarked;
