package nl.meepraten.attack.town;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.channel.Sender;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.vault.KeyVault;

/** The parts of a bot with another in the place of one. */
public final class Changed {

    private Changed() {}

    public static Bot.Parts with(Bot.Parts parts, KeyVault vault, Consumer<NightStep> beforeStep) {
        return with(parts, vault, parts.clock(), beforeStep);
    }

    public static Bot.Parts with(Bot.Parts parts, KeyVault vault, Clock clock, Consumer<NightStep> beforeStep) {
        return of(parts, vault, clock, parts.senders(), parts.keyBackup(), beforeStep);
    }

    /** With another vault, and the keys of the day written elsewhere. */
    public static Bot.Parts withKeyBackup(Bot.Parts parts, KeyVault vault, Path keyBackup) {
        return of(parts, vault, parts.clock(), parts.senders(), keyBackup, parts.beforeStep());
    }

    /** With another vault, and each sender in something of ours. */
    public static Bot.Parts withSenders(Bot.Parts parts, KeyVault vault, UnaryOperator<Sender> around) {
        Map<String, Sender> senders = new HashMap<>();
        parts.senders().forEach((channel, sender) -> senders.put(channel, around.apply(sender)));
        return of(parts, vault, parts.clock(), senders, parts.keyBackup(), parts.beforeStep());
    }

    private static Bot.Parts of(
            Bot.Parts parts,
            KeyVault vault,
            Clock clock,
            Map<String, Sender> senders,
            Path keyBackup,
            Consumer<NightStep> beforeStep) {
        return new Bot.Parts(
                parts.database(),
                vault,
                parts.ids(),
                clock,
                parts.zone(),
                parts.house(),
                senders,
                parts.paces(),
                parts.crossing(),
                parts.backups(),
                keyBackup,
                parts.afterNight(),
                beforeStep);
    }
}
