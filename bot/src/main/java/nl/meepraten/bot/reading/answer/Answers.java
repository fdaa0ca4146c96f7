package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.amount.Amount;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.choice.Choice;
import nl.meepraten.bot.reading.choice.Several;
import nl.meepraten.bot.reading.contrast.Corrections;
import nl.meepraten.bot.reading.text.ForMachines;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** Reads an answer by the kind of question. A wrong answer is worse than asking again. */
public final class Answers {

    private static final Table<Boolean> UNSURE = Lists.everywhere("unsure", "refuse", "huh");
    private static final Table<Boolean> UNTOLD = Lists.of("answering").table("untold");
    private static final Table<Boolean> ABOUT_MESSAGES = Lists.of("answering").table("about messages");
    private static final Table<Boolean> JUST_YES = Lists.everywhere("yes", "yes alone");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private Answers() {}

    /** An answer, or a try at one; empty when the words have nothing to do with the answers. To an open question anything is one. */
    public static Optional<Take> read(Asked asked, Said said) {
        if (asked.kind() != Asked.Kind.OPEN && ForMachines.is(said)) {
            return Optional.of(Unsure.of(Why.NO_ANSWER));
        }
        return switch (asked.kind()) {
            case YES_NO, COMING -> YesNo.read(asked, said);
            case ONE -> Choice.read(asked, said);
            case SEVERAL -> Several.read(asked, said);
            case SCALE -> Scale.read(asked, said);
            case NUMBER ->
                Amount.reckoned(asked, said)
                        .or(() -> Corrections.read(asked, said, Amount::read))
                        .or(() -> Amount.read(asked, said));
            case OPEN -> Optional.empty();
        };
    }

    /**
     * An answer in words that elsewhere are a wish, but here are about the very thing that was asked: "laat mij erbuiten" where
     * somebody is invited, "bel me maar" where we ask whether we may.
     */
    public static Optional<Take> ratherThanWish(Asked asked, Said said) {
        return switch (asked.kind()) {
            case YES_NO, COMING -> ABOUT_MESSAGES.isIn(said.plain()) ? Optional.empty() : YesNo.firmly(asked, said);
            case ONE, SEVERAL, SCALE, NUMBER, OPEN -> Optional.empty();
        };
    }

    /** Beside an open question: nothing is told in it, such as "geen idee", "ja" or "2". */
    public static Optional<Take> untold(Said said) {
        List<String> bare = FILLERS.without(said.plain());
        boolean unsure = UNSURE.isExactly(said.words())
                || UNSURE.isExactly(said.plain())
                || UNSURE.isExactly(bare)
                || UNTOLD.isExactly(said.plain())
                || UNTOLD.isExactly(bare);
        boolean yes = JUST_YES.isExactly(said.words());
        boolean single = said.words().size() == 1
                && said.words().getFirst().length() == 1
                && said.words().getFirst().charAt(0) < 0x250;
        return unsure || yes || single || said.normal().isPictures()
                ? Optional.of(Unsure.of(Why.UNDECIDED))
                : Optional.empty();
    }
}
