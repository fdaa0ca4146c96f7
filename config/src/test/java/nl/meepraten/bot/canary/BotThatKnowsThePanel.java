package nl.meepraten.bot.canary;

import java.util.List;
import nl.meepraten.webadmin.canary.PanelThatOpensTheVault;

/** The bot may not know the panel. */
public final class BotThatKnowsThePanel {
    List<?> panel() {
        return List.of(new PanelThatOpensTheVault());
    }
}
