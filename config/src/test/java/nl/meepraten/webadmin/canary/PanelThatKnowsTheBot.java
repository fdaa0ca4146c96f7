package nl.meepraten.webadmin.canary;

import nl.meepraten.bot.canary.BotThatKnowsThePanel;

/** The panel may not know the bot. */
public record PanelThatKnowsTheBot(BotThatKnowsThePanel bot) {}
