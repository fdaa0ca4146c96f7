package nl.meepraten.attack.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Screens;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.staff.Role;
import nl.meepraten.core.vault.FileVault;

/** A town of which all screens are read before and after each message. */
final class Polled {

    /** How the addresses end at which results go out as a file or to another program. */
    private static final List<String> EXITS = List.of(".csv", "/api/v1/results", "/metrics");

    private final LiveTown town;
    private final Screens screens;
    private final long seed;
    private final boolean leaky;
    private Runnable leak = () -> {};
    private Optional<String> live = Optional.empty();
    private final List<String> changes = new ArrayList<>();

    Polled(LiveTown town, long seed, boolean leaky) {
        this.town = town;
        this.screens = new Screens(town);
        this.seed = seed;
        this.leaky = leaky;
    }

    /** What a program that leaks does from now on after each message. */
    void leaking(Runnable does) {
        live = Optional.empty();
        leak = leaky ? does : () -> {};
        leak.run();
    }

    /** Says something that nobody looks at. */
    void unseen(int person, String... words) {
        for (String one : words) {
            town.text(Person.number(seed, person), one);
        }
    }

    void says(int person, String... words) {
        for (String one : words) {
            Map<String, String> before = seen();
            unseen(person, one);
            leak.run();
            changes.addAll(Screens.differences(before, seen()));
        }
    }

    private Map<String, String> seen() {
        Map<String, String> seen = new TreeMap<>(screens.read());
        live.ifPresent(count -> seen.put("OFFICER live", count));
        return seen;
    }

    /** What changed since this was asked before. */
    Finding found() {
        Finding found = Finding.none(List.copyOf(changes));
        changes.clear();
        return found;
    }

    /** The leak of a screen that shows how many answers there are. */
    void liveCount(ConsultationId id) {
        int[][][] counts = town.database()
                .read(handle -> new BallotBox(new FileVault(town.folder.resolve("vault"))).count(handle, id, 4, 4))
                .orElseThrow();
        int answers = 0;
        for (int[][] row : counts) {
            answers += row[0][2] + row[0][3];
        }
        live = Optional.of(answers + " answers");
    }

    /** The same count, beside every sheet and all that other programs read. */
    void liveCountForPrograms(ConsultationId id) {
        liveCount(id);
        String count = live.orElseThrow();
        live = Optional.empty();
        EXITS.forEach(ending -> town.program().saysBeside(ending, () -> count));
    }

    /** What changed, as found at each place where programs read; a control must be caught at all of them. */
    Finding foundEverywhere() {
        boolean all = EXITS.stream().allMatch(ending -> changes.stream().anyMatch(one -> one.endsWith(ending)));
        if (leaky && !all) {
            changes.clear();
        }
        return found();
    }

    /** Reads result, sheets, what programs read, head count and the stories in turn, over and over, once there are some. */
    Finding released(ConsultationId id, MeetingId meeting, int queries) {
        String officer = screens.cookie(Role.OFFICER);
        String council = screens.cookie(Role.COUNCIL);
        String result = "/api/v1/results/" + id.code();
        Map<String, Supplier<String>> pages = Map.of(
                "page", () -> screens.get(town.everyone("/r/" + id.code()), "none=none"),
                "sheet", () -> screens.get(town.everyone("/r/" + id.code() + ".csv"), "none=none"),
                "sheet of the panel", () -> screens.get(town.panel("/vragen/" + id.code() + "/uitslag.csv"), officer),
                "result for programs", () -> screens.forProgram(result),
                "results for programs", () -> screens.forProgram("/api/v1/results"),
                "metrics", () -> screens.forProgram("/metrics"),
                "meeting", () -> screens.get(town.panel("/bijeenkomsten/" + meeting.code()), officer),
                "stories", () -> screens.get(town.panel("/raad"), council));
        Map<String, String> first = new HashMap<>();
        pages.forEach((name, page) -> first.put(name, page.get()));
        for (String shown : List.of(
                ">10<",
                "ongeveer 15 mensen",
                "zo koud",
                ";ja;10;",
                "\"people\":10",
                "\"consultation\":\"" + id.code(),
                "meepraten_results_published 1")) {
            if (first.values().stream().noneMatch(page -> page.contains(shown))) {
                throw new IllegalStateException("Not released: " + shown);
            }
        }
        List<Map.Entry<String, Supplier<String>>> each = List.copyOf(pages.entrySet());
        for (int query = 0; query < queries; query++) {
            Map.Entry<String, Supplier<String>> page = each.get(query % each.size());
            if (!page.getValue().get().equals(first.get(page.getKey()))) {
                changes.add("released " + page.getKey());
            }
        }
        return found();
    }

    /** Without a count there is nothing that could change. */
    void mustBeCounted() {
        if (town.bot().headCounts().perPlace().values().stream().allMatch(people -> people == 0)) {
            throw new IllegalStateException("Nobody was counted.");
        }
    }
}
