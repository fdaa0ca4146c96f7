package nl.meepraten.bot.reading.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.option.NamedOptions;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.option.OptionWords;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/**
 * Reads what somebody takes who also says what not: "niet bellen, sms", "dinsdag kan ik niet, donderdag wel", "liever koffie dan
 * thee", "1 en 3 maar niet 2". Each part of the text takes the options it names or turns them down.
 */
public final class Contrast {

    private static final Table<Boolean> TURNS = Lists.of("answering").table("contrast turns");
    private static final Table<Boolean> RATHER = Lists.of("answering").table("contrast rather");
    private static final Table<Boolean> THAN = Lists.of("answering").table("contrast than");
    private static final Table<Boolean> OTHERS = Lists.of("answering").table("contrast others");
    private static final Table<Boolean> BRIEF = Lists.of("answering").table("contrast brief");
    private static final Table<Boolean> INSTEAD = Lists.of("answering").table("contrast instead");
    private static final Table<Boolean> AFFIRMS = Lists.of("answering").table("contrast affirms");
    private static final Table<Boolean> LACKING = Lists.of("answering").table("contrast lacking");
    /** "Geen eigen flat maar wel een eigen kamer": both may be words of one option. */
    private static final Table<Boolean> FIRM = Lists.of("answering").table("contrast firm");

    private static final Table<Boolean> NOT = Lists.of("answering").table("contrast not");
    private static final Table<Boolean> DO = Lists.of("answering").table("contrast do");

    /** Who says more tells a story, in which a "not" may belong to anything. */
    private static final int LONG = 12;

    private static final int LONG_FOR_ONE = 16;

    private Contrast() {}

    /** Some words of the text, and whether they stand behind "than". */
    private record Part(Said said, boolean than) {}

    /** Empty unless options are both taken and turned down, none is both, and it is clear which. */
    public static Optional<Take> read(Asked asked, Said said) {
        return mayTurnDown(asked, said.words()) ? plainly(asked, said) : Optional.empty();
    }

    private static boolean mayTurnDown(Asked asked, List<String> words) {
        return words.stream().anyMatch(word -> Negations.has(word, asked.language()))
                || RATHER.isIn(words)
                || INSTEAD.isIn(words);
    }

    private static Optional<Take> plainly(Asked asked, Said said) {
        boolean turned = isTurned(asked)
                && !(NOT.has(said.words().getFirst()) && DO.isIn(said.words()))
                && !isBrief(asked, said);
        int most = asked.kind() == Asked.Kind.ONE ? LONG_FOR_ONE : LONG;
        if (said.words().size() > most || said.asks() || turned || AFFIRMS.isIn(said.words())) {
            return Optional.empty();
        }
        OptionWords options = OptionWords.of(asked);
        Set<Integer> taken = new TreeSet<>();
        Set<Integer> turnedDown = new TreeSet<>();
        Set<Integer> firm = new TreeSet<>();
        boolean bare = false;
        boolean othersNot = false;
        for (Part part : parts(said)) {
            Set<Integer> named = NamedOptions.in(asked, part.said());
            OptionalInt not = not(options, asked, part.said());
            boolean down = part.than() || not.isPresent();
            if (down && (isBothSides(options, asked, part.said(), not) || bare && !begins(part, not))) {
                return Optional.empty();
            }
            (down ? turnedDown : taken).addAll(named);
            if (!down && !turnedDown.isEmpty() && FIRM.lengthAt(part.said().words(), 0) > 0) {
                firm.addAll(named);
            }
            othersNot |= down && named.isEmpty() && OTHERS.isIn(part.said().words()) && taken.isEmpty();
            bare = !down && !named.isEmpty();
        }
        if (asked.kind() == Asked.Kind.ONE && firm.size() == 1 && firm.equals(taken)) {
            return Optional.of(Value.of(firm, false));
        }
        boolean allButOne = asked.kind() == Asked.Kind.ONE
                && taken.isEmpty()
                && turnedDown.size() > 1
                && turnedDown.size() == asked.options().size() - 1;
        if (allButOne) {
            return IntStream.rangeClosed(1, asked.options().size())
                    .filter(option -> !turnedDown.contains(option))
                    .mapToObj(Value::likely)
                    .map(Take.class::cast)
                    .findFirst();
        }
        boolean clear = !taken.isEmpty()
                && (!turnedDown.isEmpty() || othersNot)
                && taken.stream().noneMatch(turnedDown::contains)
                && (taken.size() == 1 || asked.kind() == Asked.Kind.SEVERAL);
        return clear ? Optional.of(Value.of(taken, false)) : Optional.empty();
    }

    /** To "waar heb je geen last van?" or "wat mis je?" a "not" is the other way round. */
    private static boolean isTurned(Asked asked) {
        List<String> question = asked.words();
        return LACKING.isIn(question) || question.stream().anyMatch(word -> Negations.has(word, asked.language()));
    }

    /** "Wifi niet, rust wel": without any verb "niet" and "wel" go with the verb of the question. */
    private static boolean isBrief(Asked asked, Said said) {
        List<String> beside = OptionWords.of(asked).beside(said.words());
        return beside.contains("niet")
                && DO.isIn(beside)
                && BRIEF.without(beside).isEmpty();
    }

    /** Where the first "not" stands; one that belongs to what an option is called turns nothing down. */
    private static OptionalInt not(OptionWords options, Asked asked, Said part) {
        List<String> beside = options.beside(part.words());
        return IntStream.range(0, part.words().size())
                .filter(i -> Negations.has(part.words().get(i), asked.language())
                        && beside.contains(part.words().get(i)))
                .findFirst();
    }

    /** In "2 niet 3" and "thee geen melk" it is not clear which of them is turned down. */
    private static boolean isBothSides(OptionWords options, Asked asked, Said part, OptionalInt not) {
        return not.isPresent()
                && !NamedOptions.in(asked, part.part(0, not.getAsInt())).isEmpty()
                && !NamedOptions.in(
                                asked,
                                part.part(not.getAsInt() + 1, part.words().size()))
                        .isEmpty();
    }

    /** In "maandag, dinsdag kan ik niet" the "not" may be meant for both; in "maandag, niet dinsdag" it is not. */
    private static boolean begins(Part part, OptionalInt not) {
        return part.than()
                || not.isPresent() && not.getAsInt() == 0
                || TURNS.lengthAt(part.said().words(), 0) > 0;
    }

    /** A part begins behind a sign, at a word such as "maar" or "wel", at "dan" behind "liever" and at "in plaats van". */
    private static List<Part> parts(Said said) {
        List<String> words = said.words();
        boolean rather = RATHER.isIn(words);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        boolean than = false;
        for (int i = 1; i <= words.size(); i++) {
            boolean not = NOT.isIn(words.subList(start, i));
            boolean thanHere =
                    i < words.size() && (rather && THAN.lengthAt(words, i) > 0 || INSTEAD.lengthAt(words, i) > 0);
            boolean begins = i == words.size()
                    || thanHere
                    || Clauses.isCut(said, i)
                    || (TURNS.lengthAt(words, i) > 0 || not && NOT.has(words.get(i))) && i + 1 < words.size();
            if (begins) {
                parts.add(new Part(said.part(start, i), than));
                start = i;
                than = thanHere;
            }
        }
        return parts;
    }
}
