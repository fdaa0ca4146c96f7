package nl.meepraten.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;

/**
 * CPU of rounds of turns with none to three open boxes, of as many plain rows, and of the seals of such turns by themselves;
 * interleaved in one process, so that what the machine does in between happens to all.
 */
final class SealingRun {

    /** With so many open boxes turns are measured: 0 to this. */
    static final int MOST_BOXES = 3;

    private static final int ROW = 160;
    private static final int RECORD = 2048;
    private static final int LETTERBOX = 3900;
    private static final int SHARD = 3868;

    private final int people;
    private final int turns;
    private final List<QuietProgram> towns = new ArrayList<>();
    private final Secret key;
    private long texts;

    private SealingRun(Secret key, int people, int turns) {
        this.key = key;
        this.people = people;
        this.turns = turns;
    }

    /**
     * Words: folder with a town for each number of boxes, how many people, turns a round, rounds. Says microseconds a round
     * of one: the baseline, seals by themselves, then turns with 0 to 3 boxes, separated by commas; rounds by semicolons.
     */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        SealingRun run = new SealingRun(
                new FileVault(folder.resolve("vault")).create("bench"),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]));
        List<Storage> open = new ArrayList<>();
        for (int boxes = 0; boxes <= MOST_BOXES; boxes++) {
            Path town = folder.resolve("boxes-" + boxes);
            Storage storage = Storage.open(Storage.SQLITE, town);
            open.add(storage);
            QuietProgram program = new QuietProgram(town, storage.database, Clock.systemUTC());
            Fixture.fill(program, run.people, boxes);
            run.towns.add(program);
        }
        Database bare = open.getFirst().database;
        bare.write(handle -> handle.execute("create table baseline (sid bytea not null, content bytea not null)"));
        bare.write(handle -> handle.execute("create unique index baseline_sid on baseline (sid)"));
        run.round(bare);
        List<List<Long>> rounds = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(words[3]); round++) {
            rounds.add(run.round(bare));
        }
        Child.serve(
                0,
                rounds.stream()
                        .map(round -> round.stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .collect(Collectors.joining(";")));
        for (Storage storage : open) {
            storage.close();
        }
        Child.kept(run.texts);
    }

    private List<Long> round(Database bare) {
        List<Long> spent = new ArrayList<>();
        spent.add(micros(() -> keep(bare)));
        spent.add(micros(this::seal));
        towns.forEach(town -> spent.add(micros(() -> turn(town))));
        return spent;
    }

    private long micros(Runnable one) {
        Duration before = cpu();
        for (int turn = 0; turn < turns; turn++) {
            texts++;
            one.run();
        }
        return cpu().minus(before).toNanos() / 1000 / turns;
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void turn(QuietProgram town) {
        town.bot
                .inbox()
                .receive(new InboundMessage(
                        ChannelKind.SMS.address(Texts.phone((int) (texts % people))),
                        "seal-" + texts,
                        texts % 2 == 0 ? "1" : "2",
                        Instant.now()));
    }

    private void keep(Database bare) {
        byte[] sid = ("seal-" + texts).getBytes(StandardCharsets.US_ASCII);
        byte[] content = Arrays.copyOf(sid, ROW - sid.length);
        bare.write(handle -> handle.execute("insert into baseline (sid, content) values (?, ?)", sid, content));
    }

    /** What a turn with three boxes opens and seals: its contact and three shards both, a letterbox page and a parcel anew. */
    private void seal() {
        byte[] content = new byte[ROW];
        Seal.openPadded(key, Seal.padded(key, content, "contact", RECORD), "contact");
        Seal.padded(key, content, "letterbox", LETTERBOX);
        Seal.padded(key, content, "parcel", RECORD);
        for (int box = 0; box < MOST_BOXES; box++) {
            Seal.openPadded(key, Seal.padded(key, content, "shard", SHARD), "shard");
        }
    }
}
