package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Heard.Answered;
import nl.meepraten.bot.reading.Heard.Empty;
import nl.meepraten.bot.reading.Heard.InDanger;
import nl.meepraten.bot.reading.Heard.Told;
import nl.meepraten.bot.reading.Heard.Tried;
import nl.meepraten.bot.reading.Heard.Wished;
import nl.meepraten.bot.reading.answer.Answers;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.distress.Danger;
import nl.meepraten.bot.reading.distress.DistressReader;
import nl.meepraten.bot.reading.option.Negations;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.bot.reading.wish.Wish;
import nl.meepraten.bot.reading.wish.WishReader;

/** Hears what a text says: danger first, then a wish, then an answer to the open question, else somebody's own words. */
public final class Ear {

    /** Beside an open question a text of at most this many words is a try at an answer; a longer one is a story. */
    private static final int FEWEST = 4;

    private static final int TRY = 3;

    /** Up to here somebody may answer in own words that we do not understand; who tells more is telling something else. */
    private static final int OWN_WORDS = 9;

    /** Further on in a long text nothing is an answer or a wish any more. */
    private static final int ANSWERS_BEGIN_WITHIN = 60;

    private static final Table<Boolean> SMALL_TALK = Lists.everywhere("small talk");
    private static final Table<Boolean> CHATTER = Lists.everywhere("chatter");
    private static final Table<Boolean> REFUSES = Lists.everywhere("refuse", "huh");

    private Ear() {}

    /**
     * @param asked the question that is open
     * @param stopped whether this person sent STOP before
     */
    public static Heard hear(Optional<Asked> asked, boolean stopped, String text) {
        Said said = said(asked, text);
        Heard heard = hearPlainly(asked, stopped, said);
        boolean undecided = isUnsure(heard, Take.Why.UNDECIDED);
        // Who sent STOP is left in silence unless it is plain what is asked.
        if (stopped || !isUnread(heard) && !undecided) {
            return heard;
        }
        // Who will not say is asked again anyway: a wish must be as sure there as beside a question that takes any
        // words.
        // Beside a question small talk is no wish: "hoe laat is het" asks for no meeting.
        boolean talk = asked.isPresent() && !isOpen(asked) && isSmallTalk(said);
        return WishReader.weighed(said, undecided || isOpen(asked))
                .filter(wish -> !undecided || wish.kind() != Wish.Kind.SKIP)
                .filter(wish -> !talk || ends(wish))
                .<Heard>map(Wished::new)
                .orElse(heard);
    }

    /** Whether it ends the talk: that is heard beside anything. */
    private static boolean ends(Wish wish) {
        return wish.kind() == Wish.Kind.STOP || wish.kind() == Wish.Kind.WIPE;
    }

    private static boolean isSmallTalk(Said said) {
        return SMALL_TALK.isExactly(said.words()) || CHATTER.isIn(said.words());
    }

    private static boolean isUnsure(Heard heard, Take.Why why) {
        return heard instanceof Tried tried && tried.unsure().why() == why;
    }

    private static WishReader.Where where(Optional<Asked> asked, boolean stopped) {
        return new WishReader.Where(stopped, asked.isPresent(), isOpen(asked));
    }

    private static boolean isOpen(Optional<Asked> asked) {
        return asked.filter(question -> question.kind() == Asked.Kind.OPEN).isPresent();
    }

    /** The same, of wishes only those that stand in our lists. */
    static Heard hearPlainly(Optional<Asked> asked, boolean stopped, String text) {
        return hearPlainly(asked, stopped, said(asked, text));
    }

    private static Said said(Optional<Asked> asked, String text) {
        return Said.of(text, asked.map(Asked::text).orElse(""));
    }

    private static Heard hearPlainly(Optional<Asked> asked, boolean stopped, Said all) {
        Said said = all.words().size() > ANSWERS_BEGIN_WITHIN ? all.part(0, ANSWERS_BEGIN_WITHIN) : all;
        Optional<Danger> danger =
                DistressReader.read(all, false).flatMap(heard -> DistressReader.read(all, answers(asked, said)));
        if (danger.isPresent()) {
            return new InDanger(danger.get(), asked.flatMap(question -> first(question, said)));
        }
        Optional<Wish> wish = WishReader.read(said, where(asked, stopped));
        if (wish.isPresent()) {
            return asked.flatMap(question -> instead(question, wish.get(), said))
                    .orElse(new Wished(wish.get()));
        }
        if (said.isEmpty() && asked.filter(question -> isStars(question, said)).isPresent()) {
            return asked.map(question -> answered(question, said)).orElseThrow();
        }
        if (said.isEmpty() || said.normal().isPictures() && asked.isEmpty()) {
            return new Empty();
        }
        return asked.map(question -> answered(question, said)).orElse(new Told(said.letter()));
    }

    /** "****" has no words. */
    private static boolean isStars(Asked asked, Said said) {
        return asked.kind() == Asked.Kind.SCALE
                && !said.letter().isEmpty()
                && said.letter().chars().allMatch(sign -> sign == '*' || Character.isWhitespace(sign));
    }

    /** What somebody may write in any words always "answers" the question. */
    private static boolean answers(Optional<Asked> asked, Said said) {
        return !said.isEmpty()
                && !isOpen(asked)
                && asked.filter(question -> value(question, said).isPresent() || isTriedNumber(question, said))
                        .isPresent();
    }

    /** "Ouder dan 18" is hardly more than a number, though not one that can be taken. */
    private static boolean isTriedNumber(Asked asked, Said said) {
        return asked.kind() == Asked.Kind.NUMBER
                && said.words().size() <= FEWEST
                && said.words().stream().anyMatch(Normal::isDigits)
                && Answers.read(asked, said).isPresent();
    }

    private static boolean isUnread(Heard heard) {
        return heard instanceof Told || isUnsure(heard, Take.Why.NO_ANSWER) || isUnsure(heard, Take.Why.OWN_WORDS);
    }

    private static Optional<Take.Value> value(Asked asked, Said said) {
        return Answers.read(asked, said).filter(Take.Value.class::isInstance).map(Take.Value.class::cast);
    }

    /** Beside danger only what stands first, by itself, is an answer: "nee hij slaat me". */
    private static Optional<Take.Value> first(Asked asked, Said said) {
        return said.isEmpty() ? Optional.empty() : value(asked, said.part(0, 1));
    }

    /** An answer that is called like a wish: an option "anders", or "volgende keer" to "kom je?". */
    private static Optional<Heard> instead(Asked asked, Wish wish, Said said) {
        boolean choice = asked.kind() == Asked.Kind.ONE || asked.kind() == Asked.Kind.SEVERAL;
        if (choice) {
            return insteadOfOption(asked, wish, said);
        }
        if (!isFirst(wish)) {
            Optional<Heard> rather = Answers.ratherThanWish(asked, said).map(Ear::heard);
            if (rather.isPresent()) {
                return rather;
            }
        }
        boolean meeting = wish.kind() == Wish.Kind.MEETING && asked.kind() != Asked.Kind.COMING;
        boolean among = wish.how() == Wish.How.AMONG && !ends(wish);
        if ((among || meeting) && isSmallTalk(said)) {
            return Optional.of(new Told(said.letter()));
        }
        boolean firm = switch (wish.kind()) {
            case WIPE, LANGUAGE -> true;
            case STOP, START, PAUSE, HELP, WHAT, READS, ANONYMOUS, WORD -> wish.how() != Wish.How.SLIPPED;
            case CHANGE, HUMAN, STORY, MEETING, SKIP, REPEAT ->
                asked.kind() != Asked.Kind.COMING && (wish.plain() || wish.how() == Wish.How.AMONG);
        };
        return firm ? Optional.empty() : value(asked, said).map(Answered::new);
    }

    /** A wish by its own word goes before any answer, where it stops or wipes; and so does another language. */
    private static boolean isFirst(Wish wish) {
        return switch (wish.kind()) {
            case WIPE, LANGUAGE -> true;
            case STOP, PAUSE, HELP, WHAT, READS, ANONYMOUS, WORD -> wish.plain();
            case START, CHANGE, HUMAN, STORY, MEETING, SKIP, REPEAT -> false;
        };
    }

    /** "Geen sms" where the options are ways to be written to. */
    private static boolean refusesOption(Asked asked, Said said) {
        return said.words().size() <= TRY
                && Negations.has(said.plain().getFirst(), asked.language())
                && !Negations.has(said.plain().getLast(), asked.language())
                && asked.optionWords().stream()
                        .flatMap(List::stream)
                        .anyMatch(said.plain().getLast()::equals);
    }

    private static Optional<Heard> insteadOfOption(Asked asked, Wish wish, Said said) {
        if (wish.kind() == Wish.Kind.STOP && refusesOption(asked, said)) {
            return Optional.of(new Tried(Take.Unsure.of(Take.Why.UNDECIDED)));
        }
        boolean option = asked.optionWords().contains(said.words());
        if (wish.kind() == Wish.Kind.LANGUAGE) {
            boolean languages = asked.optionWords().stream()
                    .anyMatch(own -> WishReader.isLanguage(own) || own.equals(List.of("taal")));
            boolean told = said.words().size() > 1
                    && (said.words().contains("taal") || said.words().contains("language"));
            return languages && !told ? Optional.of(answered(asked, said)) : Optional.empty();
        }
        boolean firm = wish.kind() == Wish.Kind.STOP || wish.kind() == Wish.Kind.WIPE;
        if (option && !(firm && wish.how() != Wish.How.SLIPPED)) {
            boolean harmless = switch (wish.kind()) {
                case CHANGE, HUMAN, STORY, MEETING, SKIP, REPEAT, WORD, WHAT, READS, ANONYMOUS, LANGUAGE -> true;
                case STOP, START, WIPE, PAUSE, HELP -> false;
            };
            return harmless
                    ? Optional.of(answered(asked, said))
                    : Optional.of(new Tried(new Take.Unsure(Take.Why.SEVERAL, List.of())));
        }
        boolean person = wish.kind() == Wish.Kind.HUMAN && said.words().size() <= TRY;
        return !person && (wish.plain() || wish.how() == Wish.How.AMONG)
                ? Optional.empty()
                : value(asked, said).map(Answered::new);
    }

    private static Heard answered(Asked asked, Said said) {
        if (asked.kind() == Asked.Kind.OPEN) {
            return Answers.untold(said).<Heard>map(Ear::heard).orElse(new Told(said.letter()));
        }
        Optional<Take> take = Answers.read(asked, said);
        if (take.equals(Optional.of(Take.Unsure.of(Take.Why.ELSEWHERE)))) {
            return new Told(said.letter());
        }
        if (take.isPresent()) {
            return heard(take.get());
        }
        if (isSmallTalk(said)) {
            return new Told(said.letter());
        }
        boolean tried = said.words().size() <= TRY || REFUSES.isIn(said.plain());
        if (!tried && said.words().size() > OWN_WORDS) {
            return new Told(said.letter());
        }
        return new Tried(Take.Unsure.of(tried ? Take.Why.NO_ANSWER : Take.Why.OWN_WORDS));
    }

    private static Heard heard(Take take) {
        return switch (take) {
            case Take.Value value -> new Answered(value);
            case Take.Unsure unsure -> new Tried(unsure);
        };
    }
}
