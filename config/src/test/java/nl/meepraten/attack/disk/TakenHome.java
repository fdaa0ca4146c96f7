package nl.meepraten.attack.disk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.attack.town.Administrator;
import nl.meepraten.attack.town.BackedUp;
import nl.meepraten.attack.town.Folders;
import nl.meepraten.attack.town.LeftKeys;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.OpenedKeys;
import nl.meepraten.core.vault.Secret;

/** A town in which twelve people answer two questions, of which one closes, and the backups that somebody has of it. */
final class TakenHome {

    private static final long SEED = 15;
    private static final int PEOPLE = 12;

    private final LiveTown town;
    private final Path home;
    private final Administrator administrator;
    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final ConsultationId closed;
    private final ConsultationId open;
    private final Path byDay;
    private final Path nextMorning;
    private int machines;

    /** Copies of the database as they lay in the backups. */
    private final List<Path> copies = new ArrayList<>();

    private TakenHome(LiveTown town, Path home) {
        this.town = town;
        this.home = home;
        administrator = new Administrator(town);
        closed = town.publish("de opvang", 1, Question.yesNo("Is het warm genoeg in de opvang?"));
        open = town.publish("de douches", 5, Question.yesNo("Zijn er genoeg douches?"));
        for (int person = 0; person < PEOPLE; person++) {
            for (String words : List.of("HAVEN", "ja", "ja", "nee")) {
                town.clock.forward(Duration.ofMinutes(1));
                town.text(Person.number(SEED, person), words);
            }
        }
        keys.putAll(LeftKeys.inVault(town.folder));
        byDay = administrator.backUp("by-day");
        town.passTheNight();
        nextMorning = administrator.backUp("next-morning");
        keys.putAll(LeftKeys.inVault(town.folder));
        keys.put("key of backups", OpenedKeys.bytes(administrator.backupKey()));
    }

    /** Ends with somebody who has himself wiped after the last backup. */
    static TakenHome of(LiveTown town, Path home) {
        TakenHome taken = new TakenHome(town, home);
        Folders.copy(town.folder.resolve("backup"), home.resolve("night"));
        taken.copies.add(taken.administrator.unsealed(taken.byDay, home, "by-day"));
        taken.copies.add(taken.administrator.unsealed(taken.nextMorning, home, "next-morning"));
        taken.copies.add(taken.ofTheNight());
        town.text(Person.number(SEED, 0), "WIS");
        return taken;
    }

    private Path ofTheNight() {
        return Administrator.only(home.resolve("night"), ".*\\.(db|zip)");
    }

    /** Keys that lie in a backup, sealed or not. */
    List<String> keysInside() {
        Needles needles = new Needles();
        keys.forEach(needles::bytes);
        return needles.in(List.of(home, town.folder.resolve("away")));
    }

    /** Boxes of the question that closed that a key opens which is still there. */
    List<String> opened() {
        return opened(closed, new LeftKeys(town.folder));
    }

    private List<String> opened(ConsultationId question, LeftKeys left) {
        Secret own = Secret.of(
                Optional.ofNullable(keys.get("box-" + question.code())).orElseThrow());
        List<String> opened = new ArrayList<>();
        int tried = 0;
        for (Path copy : copies) {
            for (BackedUp.Shard shard : BackedUp.shards(copy)) {
                if (shard.consultation().equals(question.code())) {
                    tried++;
                    if (LeftKeys.open(own.derive("box"), shard.sealed(), shard.label(0))
                            .isEmpty()) {
                        throw new IllegalStateException(
                                "Not even its own key opens a box: the attempt proves nothing.");
                    }
                    left.open(shard.sealed(), shard.label(0))
                            .ifPresent(slots -> opened.add("a box in " + copy.getFileName()));
                }
            }
        }
        if (tried == 0) {
            throw new IllegalStateException("No backup holds the box: the attempt proves nothing.");
        }
        return opened;
    }

    /** On a machine on which a backup was put back. */
    record Back(List<String> awake, List<String> texts) {

        List<String> all() {
            return Stream.concat(awake.stream(), texts.stream()).toList();
        }
    }

    /** What can be found on machines on which each backup was put back by the command. Open answers never come back. */
    List<String> restored() {
        List<String> found = new ArrayList<>();
        for (Path backup : List.of(byDay, nextMorning, ofTheNight())) {
            // Two backups of one second have one name.
            Path machine = home.resolveSibling("machine-" + machines++);
            try (LiveTown restored = administrator.restore(backup, machine)) {
                // The keys of the day are those of the last night, and open nobody in what was copied before it.
                found.addAll(found(restored, backup.equals(byDay) ? 0 : PEOPLE).all());
                found.addAll(opened(open, new LeftKeys(machine)));
                found.addAll(opened(closed, new LeftKeys(machine)));
            }
        }
        return found;
    }

    /** The same when the administrator copies the file back and does not use the command. */
    Back putBackByHand() {
        try (LiveTown back = administrator.putBackByHand(ofTheNight(), home.resolveSibling("by-hand"))) {
            return found(back, PEOPLE);
        }
    }

    /** Who is awake, and who gets a text when a question is published. */
    private static Back found(LiveTown back, int people) {
        List<String> awake = new ArrayList<>();
        int[] all = {0};
        back.database().read(handle -> {
            Generations generations = new Generations(new FileVault(back.folder.resolve("vault")));
            new Contacts(Ids.secure()).each(handle, generations.current(handle), contact -> {
                all[0]++;
                if (!contact.asleep()) {
                    awake.add(contact.address().value() + " is awake");
                }
            });
            return all;
        });
        if (all[0] != people) {
            throw new IllegalStateException(all[0] + " people came back: this proves nothing.");
        }
        back.publish("de soepbus", 5, Question.yesNo("Komt de soepbus op tijd?"));
        return new Back(
                awake,
                back.twilio.posts().stream()
                        .map(post -> "a text to " + post.get("To"))
                        .toList());
    }
}
