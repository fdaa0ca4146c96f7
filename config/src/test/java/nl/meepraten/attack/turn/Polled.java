package nl.meepraten.attack.turn;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** Reads result, head count and the stories that the council has to read over and over, once there are some. */
    Finding released(ConsultationId id, MeetingId meeting, int queries) {
        Map<URI, String> pages = Map.of(
                town.everyone("/r/" + id.code()), "none=none",
                town.panel("/bijeenkomsten/" + meeting.code()), screens.cookie(Role.OFFICER),
                town.panel("/raad"), screens.cookie(Role.COUNCIL));
        Map<URI, String> first = new HashMap<>();
        pages.forEach((page, cookie) -> first.put(page, screens.get(page, cookie)));
        for (String shown : List.of(">10<", "ongeveer 15 mensen", "zo koud")) {
            if (first.values().stream().noneMatch(page -> page.contains(shown))) {
                throw new IllegalStateException("Not released: " + shown);
            }
        }
        for (int query = 0; query < queries; query++) {
            pages.forEach((page, cookie) -> {
                if (!screens.get(page, cookie).equals(first.get(page))) {
                    changes.add("released " + page.getPath());
                }
            });
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
