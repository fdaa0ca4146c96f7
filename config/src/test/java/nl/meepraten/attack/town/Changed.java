package nl.meepraten.attack.town;

import java.time.Clock;
import java.util.function.Consumer;
import nl.meepraten.bot.Bot;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.vault.KeyVault;

/** The parts of a bot with another in the place of one. */
public final class Changed {

    private Changed() {}

    public static Bot.Parts with(Bot.Parts parts, KeyVault vault, Consumer<NightStep> beforeStep) {
        return with(parts, vault, parts.clock(), beforeStep);
    }

    public static Bot.Parts with(Bot.Parts parts, KeyVault vault, Clock clock, Consumer<NightStep> beforeStep) {
        return new Bot.Parts(
                parts.database(),
                vault,
                parts.ids(),
                clock,
                parts.zone(),
                parts.house(),
                parts.senders(),
                parts.paces(),
                parts.crossing(),
                parts.backups(),
                parts.keyBackup(),
                parts.afterNight(),
                beforeStep);
    }
}
