package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.option.Marks;
import nl.meepraten.bot.reading.stance.StanceReader;
import nl.meepraten.bot.reading.stance.StanceReader.Found;
import nl.meepraten.bot.reading.stance.StanceReader.Stance;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.core.story.Permission;

/**
 * Reads whether words may travel on: 1 yes, 2 only in short, 3 no. Takes nothing but a literal answer, since anything
 * else is more of the story: "nee en toen sloeg hij me" is no refusal. And "ok" is no permission: to let somebody's words
 * go on as they are takes a 1 or a real yes.
 */
public final class PermissionReader {

    private static final Asked ASKED = Asked.of(Asked.Kind.ONE, "nl", "", List.of("ja", "alleen in het kort", "nee"));
    private static final Asked YES_OR_NO = Asked.of(Asked.Kind.YES_NO, "nl", "", List.of());

    private static final Lists LISTS = Lists.of("permission");
    private static final Table<Permission> SAID = new Table<Permission>()
            .addAll(LISTS.section("never"), Permission.NEVER)
            .addAll(LISTS.section("in short"), Permission.IN_SHORT)
            .addAll(LISTS.section("as typed"), Permission.AS_TYPED);
    private static final Table<Boolean> YES = LISTS.table("yes");
    private static final Table<Boolean> KIND = LISTS.table("kind");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private PermissionReader() {}

    /** Whether nothing is said but thanks, "ok", or that somebody does not know: no answer, and no part of the story. */
    public static boolean isKindWord(String text) {
        Said said = Said.of(text, "");
        return !said.isEmpty() && read(text).isEmpty() && isKind(said);
    }

    private static boolean isKind(Said said) {
        List<String> rest = KIND.without(FILLERS.without(said.plain()));
        return rest.isEmpty()
                || KIND.without(said.plain()).isEmpty()
                || stance(said)
                        .filter(stance -> stance == Stance.UNSURE || stance == Stance.YES)
                        .isPresent();
    }

    /** @return empty when it is no literal answer, or two different ones */
    public static Optional<Permission> read(String text) {
        Said said = Said.of(text, "");
        Marks marks = Marks.in(ASKED, said);
        Optional<Permission> spoken = spoken(marks.rest());
        if (marks.options().isEmpty()) {
            return spoken;
        }
        int number = marks.options().iterator().next();
        if (marks.options().size() > 1 || number == Marks.NO_OPTION) {
            return Optional.empty();
        }
        Permission numbered = Permission.values()[number - 1];
        boolean alone = spoken.isEmpty() && (marks.rest().isEmpty() || isKind(marks.rest()));
        return alone || spoken.equals(Optional.of(numbered)) ? Optional.of(numbered) : Optional.empty();
    }

    private static Optional<Permission> spoken(Said said) {
        Optional<Permission> listed = SAID.exactly(said.plain()).or(() -> SAID.exactly(FILLERS.without(said.plain())));
        if (listed.isPresent() || said.isEmpty()) {
            return listed;
        }
        return stance(said).flatMap(stance -> switch (stance) {
            case YES -> YES.isIn(said.plain()) ? Optional.of(Permission.AS_TYPED) : Optional.empty();
            case NO -> Optional.of(Permission.NEVER);
            case UNSURE, REFUSED, BOTH -> Optional.empty();
        });
    }

    private static Optional<Stance> stance(Said said) {
        return StanceReader.read(YES_OR_NO, said).filter(Found::whole).map(Found::stance);
    }
}
