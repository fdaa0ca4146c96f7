package nl.meepraten.bot.reading.distress;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.weighing.Points;

/** Weighs the danger in all words of a text together, with what the lists of plain words say of it. */
final class DangerPoints {

    /** How likely danger must be. */
    private static final double LIKELY = 0.45;

    /** How likely it must be where something is denied, past, policy or a manner of speaking, or answers a question. */
    private static final double TAKEN_BACK = 0.75;

    /** How likely it must be when it is named in plain words: they count, unless all the rest speaks strongly against it. */
    private static final double IN_PLAIN_WORDS = 0.25;

    private static final Danger[] KINDS = Danger.values();
    private static final DangerPoints SHIPPED = new DangerPoints(Points.shipped("danger", KINDS.length));

    private final Points points;

    DangerPoints(Points points) {
        this.points = points;
    }

    static DangerPoints shipped() {
        return SHIPPED;
    }

    /** @param answers whether the text answers the question that is open */
    Optional<Danger> read(List<String> words, Set<Sign> signs, boolean answers) {
        double[] likely = points.read(words, signs);
        double danger = 1 - likely[KINDS.length];
        Optional<Danger> plain =
                signs.stream().flatMap(sign -> sign.danger().stream()).findFirst();
        if (plain.isPresent()) {
            return plain.filter(named -> danger > IN_PLAIN_WORDS);
        }
        int most = 0;
        for (int kind = 1; kind < KINDS.length; kind++) {
            most = likely[kind] > likely[most] ? kind : most;
        }
        return danger > (signs.isEmpty() && !answers ? LIKELY : TAKEN_BACK)
                ? Optional.of(KINDS[most])
                : Optional.empty();
    }
}
