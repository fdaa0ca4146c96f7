package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.Language;

/** Reads whether somebody comes to a meeting: 1 yes, 2 no, 3 perhaps. Else it reads as beside any question. */
public final class RsvpReader {

    public static final int YES = Asked.YES;
    public static final int NO = Asked.NO;
    public static final int MAYBE = Asked.MAYBE;

    private static final List<String> OPTIONS = List.of("ja", "nee", "misschien");
    private static final Question ASKED = Question.choice("", OPTIONS);

    /** About coming in so many words, so that they are clear also when nothing is asked. */
    private static final Table<Boolean> COMES = Lists.everywhere("comes");

    private static final Table<Boolean> STAYS_AWAY = Lists.everywhere("stays away");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");

    private RsvpReader() {}

    /**
     * Reads a reply to an invitation in this language, to somebody who did not send STOP.
     *
     * @param invitation its words; who names another day than they do has not said to come
     */
    public static Reading read(Language language, String invitation, String text) {
        Asked asked = Asked.of(Asked.Kind.COMING, language.iso(), invitation, OPTIONS);
        return Reader.read(ASKED, asked, false, text);
    }

    /** Whether somebody says of his or her own accord to come, or not to; nothing else is read as that. */
    public static Optional<Reading.Answer> unasked(String text) {
        Said said = Said.of(text, "");
        return said(COMES, said, YES).or(() -> said(STAYS_AWAY, said, NO));
    }

    private static Optional<Reading.Answer> said(Table<Boolean> phrases, Said said, int option) {
        boolean exact = phrases.isExactly(said.plain()) || phrases.isExactly(FILLERS.without(said.plain()));
        return exact ? Optional.of(new Reading.Answer(option)) : Optional.empty();
    }
}
