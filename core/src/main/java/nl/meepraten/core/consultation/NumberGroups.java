package nl.meepraten.core.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups in which the answers to a number question are counted, declared before it opens: "0", "1-2", "3-5", "6+".
 * They rise without a gap, so that every number belongs to one group or lies outside all.
 */
public final class NumberGroups {

    private static final Pattern ONE = Pattern.compile("(\\d{1,4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:-|t/m)\\s*(\\d{1,4})");
    private static final Pattern FROM = Pattern.compile("(\\d{1,4})\\s*\\+");

    private record Group(int lowest, int highest) {}

    private final List<Group> groups;

    private NumberGroups(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** @return empty when {@code written} is not a list of groups that rise without a gap */
    public static Optional<NumberGroups> of(List<String> written) {
        List<Group> groups = new ArrayList<>();
        for (String one : written) {
            Optional<Group> group = group(one.strip());
            boolean follows = groups.isEmpty()
                    || group.filter(next -> next.lowest() == groups.getLast().highest() + 1)
                            .isPresent();
            if (group.isEmpty()
                    || !follows
                    || group.get().highest() < group.get().lowest()) {
                return Optional.empty();
            }
            groups.add(group.get());
        }
        return Optional.of(new NumberGroups(groups));
    }

    private static Optional<Group> group(String written) {
        Matcher one = ONE.matcher(written);
        if (one.matches()) {
            return Optional.of(new Group(number(one, 1), number(one, 1)));
        }
        Matcher range = RANGE.matcher(written);
        if (range.matches()) {
            return Optional.of(new Group(number(range, 1), number(range, 2)));
        }
        Matcher from = FROM.matcher(written);
        return from.matches() ? Optional.of(new Group(number(from, 1), Integer.MAX_VALUE - 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The number, from 1, of the group that {@code value} falls in; empty when it lies outside all. */
    public OptionalInt groupOf(int value) {
        for (int number = 1; number <= groups.size(); number++) {
            Group group = groups.get(number - 1);
            if (value >= group.lowest() && value <= group.highest()) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }
}
