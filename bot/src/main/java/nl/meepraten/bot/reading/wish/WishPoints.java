package nl.meepraten.bot.reading.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.reading.weighing.Points;
import nl.meepraten.bot.reading.wish.Wish.Kind;

/** Weighs which wish speaks from all words of a text together, for what is asked in words that stand in no list. */
final class WishPoints {

    /** The kinds that have points, in the order in which they stand in the list. */
    static final List<Kind> KINDS = List.of(
            Kind.STOP,
            Kind.START,
            Kind.WIPE,
            Kind.HELP,
            Kind.WHAT,
            Kind.READS,
            Kind.ANONYMOUS,
            Kind.CHANGE,
            Kind.LANGUAGE,
            Kind.HUMAN,
            Kind.STORY,
            Kind.MEETING,
            Kind.SKIP,
            Kind.REPEAT);

    /** A STOP is undone by plain words only; and which language somebody asks for, points do not tell. */
    private static final Set<Kind> NOT_BY_POINTS = EnumSet.of(Kind.START, Kind.LANGUAGE);

    /** How likely a wish must be. */
    private static final double LIKELY = 0.35;

    /** How likely it must be where a needless wish costs an answer. */
    private static final double SURE = 0.7;

    /** In longer texts there is too much that is about something else. */
    private static final int MOST_WORDS = 16;

    private static final WishPoints SHIPPED = new WishPoints(Points.shipped("wished", KINDS.size()));

    private final Points points;

    WishPoints(Points points) {
        this.points = points;
    }

    static WishPoints shipped() {
        return SHIPPED;
    }

    Optional<Kind> read(List<String> words, boolean costly) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        double[] likely = points.read(words, List.of());
        int most = 0;
        for (int kind = 1; kind < KINDS.size(); kind++) {
            most = likely[kind] > likely[most] ? kind : most;
        }
        Kind wish = KINDS.get(most);
        boolean heard = likely[most] > (costly ? SURE : LIKELY);
        return heard && !NOT_BY_POINTS.contains(wish) ? Optional.of(wish) : Optional.empty();
    }
}
