package nl.meepraten.config.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nl.meepraten.bot.canary.BotThatKnowsThePanel;
import nl.meepraten.core.canary.CoreThatKnowsTheBot;
import nl.meepraten.webadmin.canary.PanelThatKnowsTheBot;
import nl.meepraten.webadmin.canary.PanelThatOpensTheVault;
import org.junit.jupiter.api.Test;

/** Who may know whom (rule 1). */
class ModuleRulesTest {

    private static final String CORE = "nl.meepraten.core..";
    private static final String BOT = "nl.meepraten.bot..";
    private static final String PANEL = "nl.meepraten.webadmin..";
    private static final String CONFIG = "nl.meepraten.config..";

    @Test
    void core_knows_nobody() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BOT, PANEL, CONFIG),
                CoreThatKnowsTheBot.class);
    }

    @Test
    void the_bot_knows_only_core() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage(BOT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(PANEL, CONFIG)
                        .because("what is clicked in the panel reaches the bot as a Broadcast"),
                BotThatKnowsThePanel.class);
    }

    @Test
    void the_panel_knows_only_core() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage(PANEL)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(BOT, CONFIG)
                        .because("officers see aggregates, never what the bot sees"),
                PanelThatKnowsTheBot.class);
    }

    @Test
    void the_panel_never_touches_boxes_keys_or_contacts() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage(PANEL)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "nl.meepraten.core.ballot..",
                                "nl.meepraten.core.vault..",
                                "nl.meepraten.core.contact..")
                        .because("what cannot be reached cannot be shown"),
                PanelThatOpensTheVault.class);
    }
}
