package nl.meepraten.core.contact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.retention.Kept;

/**
 * The messages that lie in someone's chat, of both sides, by the numbers they have there; so that WIS can take them out.
 * At most 100, the newest; on channels without such numbers none.
 */
public record Trail(List<Mark> marks) {

    public static final Trail NONE = new Trail(List.of());

    static final int MOST = 100;

    /** What is older can no longer be deleted. */
    static final int HOURS = Kept.CHAT_NUMBERS.amount();

    private static final int HOURS_IN_DAY = 24;

    /** In UTC: when the night begins in summer, and an hour before it does in winter. */
    private static final int DAY_ENDS = 2;

    /**
     * One message.
     *
     * @param hour in which it was sent, since 1970; after a night the last one of that day
     * @param buttons whether it may still have buttons under it
     */
    public record Mark(int number, long hour, boolean buttons) {}

    public Trail {
        marks = List.copyOf(marks.subList(Math.max(0, marks.size() - MOST), marks.size()));
    }

    /** The same with these added; a number that is there already stays where it was. */
    public Trail and(List<Mark> more) {
        Map<Integer, Mark> all = new LinkedHashMap<>();
        marks.forEach(mark -> all.put(mark.number(), mark));
        more.forEach(mark -> all.putIfAbsent(mark.number(), mark));
        return new Trail(List.copyOf(all.values()));
    }

    /** What of it may still be deleted in this hour. */
    public Trail in(long hour) {
        return new Trail(
                marks.stream().filter(mark -> hour - mark.hour() <= HOURS).toList());
    }

    /**
     * What the night leaves of it: what can still be deleted, each of the end of its day, and any of them may have buttons.
     * So it no longer tells at what hour something was said, nor under which question buttons were used.
     *
     * @param hour of the night
     */
    public Trail atNight(long hour) {
        return new Trail(marks.stream()
                .map(mark -> new Mark(mark.number(), endOfDay(mark.hour()), true))
                .filter(mark -> hour - mark.hour() < HOURS)
                .toList());
    }

    private static long endOfDay(long hour) {
        return hour + Math.floorMod(DAY_ENDS - hour, HOURS_IN_DAY);
    }

    public List<Integer> numbers() {
        return marks.stream().map(Mark::number).toList();
    }

    public List<Integer> withButtons() {
        return marks.stream().filter(Mark::buttons).map(Mark::number).toList();
    }

    /** The same when these messages have no buttons any more. */
    public Trail withoutButtons(List<Integer> numbers) {
        return new Trail(marks.stream()
                .map(mark -> numbers.contains(mark.number()) ? new Mark(mark.number(), mark.hour(), false) : mark)
                .toList());
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
