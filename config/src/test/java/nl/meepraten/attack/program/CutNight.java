package nl.meepraten.attack.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;

/** Nights that are cut off; each has a question to close that twelve people answered alike. */
final class CutNight {

    private static final long SEED = 17;
    private static final int PEOPLE = 12;
    private static final String RELEASED = "options=[10, 0]";

    private final LiveTown town;
    private final boolean leaky;
    private final List<String> broken;

    /** @param broken where what went wrong is told */
    CutNight(LiveTown town, boolean leaky, List<String> broken) {
        this.town = town;
        this.leaky = leaky;
        this.broken = broken;
    }

    /** How many points a night has. */
    int points() {
        evening();
        Instant night = night();
        town.stop();
        int points;
        try (Child child = child(false)) {
            child.does("at " + night);
            child.does("arm 0");
            points = child.does("due");
        }
        town.clock.set(night);
        town.restart();
        theNextDay(night);
        return points;
    }

    private Child child(boolean leaks) {
        return new Child(town.folder, town.storage, town.clock.instant(), leaks);
    }

    private Instant night() {
        return town.bot().night().next().plusSeconds(60);
    }

    private void theNextDay(Instant night) {
        town.clock.set(night.plus(Duration.ofHours(8)));
        town.tick();
    }

    /** A question of today, answered by everybody. */
    private ConsultationId evening() {
        ConsultationId id = town.publish("de opvang", 1, Question.yesNo("Is het warm op " + town.today() + "?"));
        for (int person = 0; person < PEOPLE; person++) {
            String number = Person.number(SEED, person);
            List.of("HAVEN", "ja", "ja").forEach(words -> town.text(number, words));
        }
        return id;
    }

    /**
     * Kills the program at this point of a night and starts it again.
     *
     * @return whether there was such a point
     */
    boolean cut(int point) throws IOException {
        ConsultationId id = evening();
        long people = Counts.of(town.database()).contacts();
        Instant night = night();
        town.stop();
        boolean killed;
        try (Child child = child(leaky)) {
            child.does("at " + night);
            killed = child.killedWhileDoing(point, "due");
        }
        town.clock.set(night);
        town.restart();
        check(id, people, "point " + point + " of the night");
        theNextDay(night);
        return killed;
    }

    private void check(ConsultationId id, long people, String where) throws IOException {
        Stage stage = town.bot().consultations().find(id).orElseThrow().stage();
        String release = town.bot().releases().of(id).toString();
        if (stage != Stage.CLOSED || !release.contains(RELEASED)) {
            broken.add(where + ": " + stage + ", " + release);
        }
        long left = Counts.of(town.database()).contacts();
        if (left != people) {
            broken.add(where + ": " + left + " of " + people + " people left");
        }
        try (Stream<Path> files = Files.list(town.folder.resolve("vault"))) {
            List<String> keys = files.map(file -> file.getFileName().toString()).toList();
            long generations =
                    keys.stream().filter(name -> name.startsWith("contact-")).count();
            if (generations != 1 || keys.stream().anyMatch(name -> name.startsWith("box-"))) {
                broken.add(where + ": keys left " + keys);
            }
        }
        town.text(Person.number(SEED, 0), "WIE");
    }
}
