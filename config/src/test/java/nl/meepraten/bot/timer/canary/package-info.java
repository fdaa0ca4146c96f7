/** Classes that break a rule on purpose, so that the rule is seen to work. */
@NullMarked
package nl.meepraten.bot.timer.canary;

import org.jspecify.annotations.NullMarked;
