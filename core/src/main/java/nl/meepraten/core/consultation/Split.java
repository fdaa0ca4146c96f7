package nl.meepraten.core.consultation;

import java.util.List;

/**
 * The one attribute by which a result is broken down, declared before a consultation opens.
 *
 * @param by none, or what people told by the place where they joined
 * @param rows the names of the rows, fixed at opening; row n is the nth, row 0 is everyone who is in none of them
 */
public record Split(By by, List<String> rows) {

    public static final Split NONE = new Split(By.NOTHING, List.of());

    /** A row is one byte of a slot. */
    public static final int MOST_ROWS = 250;

    public enum By {
        NOTHING,
        PLACE,
        GROUP
    }

    public Split {
        rows = List.copyOf(rows);
    }

    /** The row of someone who joined at {@code place}, which belongs to {@code group}. */
    public int row(String place, String group) {
        return 1
                + switch (by) {
                    case NOTHING -> -1;
                    case PLACE -> rows.indexOf(place);
                    case GROUP -> rows.indexOf(group);
                };
    }

    /** How many rows there are, row 0 included. */
    public int size() {
        return rows.size() + 1;
    }
}
