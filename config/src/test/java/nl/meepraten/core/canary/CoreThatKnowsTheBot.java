package nl.meepraten.core.canary;

import nl.meepraten.bot.canary.BotThatKnowsThePanel;

/** Core may know nobody. */
public record CoreThatKnowsTheBot(BotThatKnowsThePanel bot) {}
