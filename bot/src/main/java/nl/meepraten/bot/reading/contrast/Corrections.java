package nl.meepraten.bot.reading.contrast;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Reads what somebody made of it in the end: "ja. o nee wacht toch niet", "niet 1 maar 2", "5, nee 6". */
public final class Corrections {

    private static final Table<Boolean> MARKS = marks();
    private static final Table<Boolean> ANSWERS = Lists.of("answering").table("corrections answers");
    private static final Table<Boolean> NOT = Lists.of("answering").table("corrections not");
    private static final Table<Boolean> BETWEEN_NUMBERS = Lists.of("answering").table("corrections between numbers");
    private static final Table<Boolean> BUT = Lists.of("answering").table("corrections but");

    private static final Table<Boolean> MEANT = Lists.of("answering").table("corrections meant");
    private static final Table<Boolean> PAUSE = Lists.of("answering").table("corrections pause");
    private static final Table<Boolean> HESITATES = Lists.of("answering").table("corrections hesitates");
    private static final Table<Boolean> SHOULD = Lists.of("answering").table("corrections should");
    private static final Table<Boolean> BE = Lists.of("answering").table("corrections be");

    private static final Table<Boolean> TYPED = Lists.of("answering").table("corrections typed");
    private static final Table<Boolean> STARTS = Lists.of("answering").table("corrections starts");

    /** Nobody changes their mind more often in one text. */
    private static final int MOST = 3;

    private static final Table<Boolean> TOO = Lists.of("answering").table("too");

    private Corrections() {}

    private static Table<Boolean> marks() {
        Table<Boolean> marks = new Table<>();
        Lists.LANGUAGES.forEach(language -> marks.addAll(Lists.of(language).section("correction"), true));
        return marks;
    }

    /** @return the answer after the last correction; empty when nothing is corrected, or into no answer */
    public static Optional<Take> read(Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        Optional<Take> meant = meantAtTheEnd(asked, said, reader)
                .or(() -> shouldBe(asked, said, reader))
                .or(() -> typedButIs(asked, said, reader))
                .or(() -> twoWithPause(asked, said, reader));
        if (meant.isPresent()) {
            return meant;
        }
        List<String> words = said.words();
        int marks = 0;
        for (int i = words.size() - 1; i >= 0 && marks < MOST; i--) {
            int length = Math.max(MARKS.lengthAt(words, i), betweenNumbers(asked, said, i));
            boolean itself = length == 1 && isYesOrNo(asked) && ANSWERS.has(words.get(i));
            boolean reopens = (i > 0 || length > 1 || !isYesOrNo(asked)) && !itself;
            if (length > 0 && reopens && i + length < words.size()) {
                marks++;
                Optional<Take> take =
                        reader.apply(asked, said.part(i + length, words.size())).filter(Take.Value.class::isInstance);
                if (take.isPresent() && (i > 0 || length > 1 || asked.kind() != Asked.Kind.SEVERAL)) {
                    return take;
                }
            }
        }
        return notThisButThat(asked, said, reader);
    }

    /** "4, sorry 5": such a word corrects only a number. */
    private static int betweenNumbers(Asked asked, Said said, int i) {
        boolean counts = asked.kind() == Asked.Kind.NUMBER || asked.kind() == Asked.Kind.SCALE;
        int length = counts && i > 0 ? BETWEEN_NUMBERS.lengthAt(said.words(), i) : 0;
        boolean behindNumber = length > 0
                && !Numbers.in(said.part(0, i).normal(), asked.language()).isEmpty();
        return behindNumber ? length : 0;
    }

    /** "Dinsdag ehh donderdag bedoel ik": what stands behind the pause is meant. */
    private static Optional<Take> meantAtTheEnd(
            Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        List<String> words = said.words();
        for (int end = words.size() - 1; end >= words.size() - MOST && end > 1; end--) {
            if (MEANT.lengthAt(words, end) == words.size() - end) {
                return behindPause(asked, said, end, end, reader);
            }
        }
        return meantInTheMiddle(asked, said, reader);
    }

    /** "2 eh 1 bedoel ik typ met koude vingers": only where right behind the pause stands what is meant. */
    private static Optional<Take> meantInTheMiddle(
            Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        for (int end = said.words().size() - 1; end > 1; end--) {
            if (MEANT.lengthAt(said.words(), end) > 0) {
                return behindPause(asked, said, end, MOST, reader);
            }
        }
        return Optional.empty();
    }

    /** What stands between a pause and this place, at most so many words of it. */
    private static Optional<Take> behindPause(
            Asked asked, Said said, int end, int most, BiFunction<Asked, Said, Optional<Take>> reader) {
        for (int i = end - 1; i > 0 && i >= end - most; i--) {
            if (PAUSE.has(said.words().get(i - 1))) {
                return reader.apply(asked, said.part(i, end)).filter(Take.Value.class::isInstance);
            }
        }
        return Optional.empty();
    }

    /** "Typte 1 moest 3 zijn". */
    private static Optional<Take> shouldBe(Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        List<String> words = said.words();
        int last = words.size() - 1;
        for (int i = last - 2; i > 0 && BE.has(words.get(last)); i--) {
            if (SHOULD.has(words.get(i))) {
                return reader.apply(asked, said.part(i + 1, last)).filter(Take.Value.class::isInstance);
            }
        }
        return Optional.empty();
    }

    /** "Drukte 2 maar is 3". */
    private static Optional<Take> typedButIs(Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        List<String> words = said.words();
        // "Koos 2 maar 3 is ook goed" takes nothing back.
        if (TOO.isIn(words)) {
            return Optional.empty();
        }
        int typed = 0;
        while (typed < words.size() && STARTS.lengthAt(words, typed) > 0) {
            typed += STARTS.lengthAt(words, typed);
        }
        for (int i = typed + 2; i < words.size() - 1; i++) {
            if (BUT.has(words.get(i)) && TYPED.has(words.get(typed)) && Normal.isDigits(words.get(i - 1))) {
                return reader.apply(asked, said.part(i + 1, words.size())).filter(Take.Value.class::isInstance);
            }
        }
        return Optional.empty();
    }

    /** "3 eh 1": where nothing else is said the last of the two is meant. */
    private static Optional<Take> twoWithPause(Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        List<String> words = said.words();
        boolean two = asked.kind() == Asked.Kind.ONE
                && words.size() == 3
                && HESITATES.has(words.get(1))
                && Normal.isDigits(words.getFirst())
                && Normal.isDigits(words.getLast());
        return two ? reader.apply(asked, said.part(2, 3)).filter(Take.Value.class::isInstance) : Optional.empty();
    }

    /** "Nee" corrects a number, and is an answer here. */
    private static boolean isYesOrNo(Asked asked) {
        return asked.kind() == Asked.Kind.YES_NO || asked.kind() == Asked.Kind.COMING;
    }

    private static Optional<Take> notThisButThat(
            Asked asked, Said said, BiFunction<Asked, Said, Optional<Take>> reader) {
        List<String> words = said.words();
        if (asked.kind() == Asked.Kind.SEVERAL || words.isEmpty() || !NOT.has(words.getFirst())) {
            return Optional.empty();
        }
        for (int i = 2; i < words.size() - 1; i++) {
            if (BUT.has(words.get(i))) {
                return reader.apply(asked, said.part(i + 1, words.size())).filter(Take.Value.class::isInstance);
            }
        }
        return Optional.empty();
    }
}
