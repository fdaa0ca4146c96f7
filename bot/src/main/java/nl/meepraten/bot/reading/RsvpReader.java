package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.consultation.Question;

/** Reads whether somebody comes to a meeting: 1 yes, 2 no, 3 perhaps. Else it reads as beside any question. */
public final class RsvpReader {

    public static final int YES = 1;
    public static final int NO = 2;
    public static final int MAYBE = 3;

    private static final Question ASKED = Question.choice("", List.of("ja", "nee", "misschien"));

    /** About coming in so many words, so that they are clear also when nothing is asked. */
    private static final Phrases COMES = new Phrases("""
            ik kom, kom ik, ik kom graag, kom graag, ik kom ook, ik kom wel, ik kom toch, kom toch, toch wel komen, ik kom toch wel, we komen, wij komen
            ik ben er, ben er, ik ben er bij, ben er bij, ik ben erbij, ben erbij, ik ben van de partij, ik zal er zijn, zal er zijn, tot dan, tot morgen
            ik kan komen, ik kan wel komen, ik kom eraan, im coming, i am coming, ill come, i will come, ill be there, i will be there, see you there
            """);

    private static final Phrases STAYS_AWAY = new Phrases("""
            ik kom niet, kom niet, kom ik niet, ik kom toch niet, kom toch niet, ik kom helaas niet, kom helaas niet, we komen niet, niet komen
            ik kan niet komen, kan niet komen, ik kan toch niet komen, kan toch niet komen, ik kan helaas niet komen, kan helaas niet komen
            ik ben er niet, ben er niet, ben er niet bij, ik ben er niet bij, ben er niet, ik ga niet, ik ga niet mee
            im not coming, not coming, i am not coming, i wont come, i wont be there, cant come, i cant come, i can not come, cannot come, i cannot come
            """);

    /** A yes or no to coming only beside the question. */
    private static final Phrases CAN = new Phrases(
            "ik kan, kan ik, kan wel, ik kan wel, ik kan dan, lukt, dat lukt, lukt me, komt goed, i can, i can make it");

    private static final Phrases CANNOT = new Phrases("""
            kan niet, ik kan niet, kan ik niet, dan kan ik niet, kan dan niet, ik kan dan niet, ik kan helaas niet, kan helaas niet, helaas niet, helaas
            lukt niet, lukt me niet, dat lukt niet, dat lukt me niet, gaat niet lukken, gaat me niet lukken, ik heb dan iets anders, moet werken, ik moet werken
            cant make it, i cant make it, i cant, cant, not this time, deze keer niet
            """);

    private static final Phrases PERHAPS = new Phrases("""
            nog niet zeker, weet nog niet, ik weet nog niet, weet ik nog niet, weet het nog niet, ik weet het nog niet, als het lukt, als ik kan, als ik tijd heb
            ik probeer te komen, probeer te komen, ik probeer het, ik zal kijken, ik kijk wel, ik zie wel, zie wel, kan zijn, zou kunnen, waarschijnlijk, denk ik wel
            ligt er aan, het ligt eraan, dat ligt eraan, hangt er van af, het hangt ervan af, depends, it depends, not sure, not sure yet, ill try, i will try, probably
            """);

    private RsvpReader() {}

    /** Reads a reply to "do you come?". */
    public static Reading read(String text) {
        Reading reading = Reader.read(Optional.of(ASKED), text);
        return switch (reading) {
            case Reading.Distress distress -> distress;
            case Reading.Command command -> command;
            case Reading.Answer answer -> beside(text).<Reading>map(one -> one).orElse(answer);
            case Reading.Unclear unclear ->
                unclear.reason() == Reading.Reason.WHICH_COMMAND
                        ? unclear
                        : beside(text).<Reading>map(one -> one).orElse(unclear);
            case Reading.Story story -> beside(text).<Reading>map(one -> one).orElse(story);
        };
    }

    /** Whether somebody says of his or her own accord to come, or not to; nothing else is read as that. */
    public static Optional<Reading.Answer> unasked(String text) {
        List<String> words = Normal.of(text).words();
        return said(COMES, words, YES).or(() -> said(STAYS_AWAY, words, NO));
    }

    private static Optional<Reading.Answer> beside(String text) {
        List<String> words = Normal.of(text).words();
        return unasked(text)
                .or(() -> said(CAN, words, YES))
                .or(() -> said(CANNOT, words, NO))
                .or(() -> said(PERHAPS, words, MAYBE));
    }

    private static Optional<Reading.Answer> said(Phrases phrases, List<String> words, int option) {
        boolean exact = phrases.isExactly(words) || phrases.isExactly(Fillers.AROUND_AN_ANSWER.without(words));
        return exact ? Optional.of(new Reading.Answer(option)) : Optional.empty();
    }
}
