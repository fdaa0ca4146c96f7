package nl.meepraten.core.plainwords;

import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.core.text.Language;

/** What is wrong with the way a question asks: two things at once, or with the answer in it. */
final class Asking {

    private static final String JUDGED =
            "(?:\\p{L}+(?:ig|lijk|baar|zaam|vol|loos)e?|schoone?|netjes|warm|goed|fijn|snel"
                    + "|leuk|mooi|lekker|eerlijk|zeker|serieus|gezond|prettig|duur|ver|druk|schoon|open|vrij|stil)";

    private static final String JUDGED_ENGLISH =
            "(?:\\p{L}+(?:ful|able|less)|safe|clean|warm|good|nice|fast|quiet|noisy"
                    + "|friendly|easy|tidy|healthy|busy|fair|clear|free|open|kind|honest)";

    private static final Asking DUTCH = new Asking(
            Phrases.matching(
                    "(?:en|en/of) (?:hoe|wat|waar|wanneer|waarom|wie|welke?|hoeveel)",
                    "(?:en|en/of) (?:is|ben|bent|zijn|was|waren|wordt|heb|hebt|hebben|had|wil|wilt|kun|kunt|kan|kon|mag|moet"
                            + "|moeten|zou|ga|gaat|kom|komt|voel|voelt|vind|vindt|slaap|slaapt|weet|krijg|krijgt|doe|doet"
                            + "|denk|denkt|gebruik|gebruikt|eet|ken|kent|woon|woont|mis|werk|werkt|helpt|durf|durft)"
                            + " (?:je|jij|u|jullie|we|er|het|de|die|dat|ze|iemand)",
                    "en/of",
                    JUDGED + " en " + JUDGED + "(?=\\s*\\?)"),
            Phrases.matching(
                    "(?:toch|hè|niet waar|nietwaar)(?=\\s*\\?)",
                    "(?:vind|vindt|vinden|denk|denkt|denken) (?:je|jij|u|jullie) (?:ook|niet)",
                    "(?:ben|bent|zijn) (?:je|jij|u|jullie) het (?:ermee |er )?(?:ook )?(?:mee )?eens",
                    "(?:is|zou|moet|moeten|kan|wordt) het (?:ook )?niet",
                    "hoe (?:goed|fijn|blij|leuk|mooi|prettig|slecht|erg|vervelend|tevreden)",
                    "natuurlijk|uiteraard|vanzelfsprekend|eindelijk|helaas",
                    "zoals (?:je|u|jullie|iedereen) (?:weet|weten)",
                    "iedereen (?:weet|vindt|wil)",
                    "de meeste mensen (?:vinden|willen|denken)"),
            "(?i)(?:of|ja) .*");

    private static final Asking ENGLISH = new Asking(
            Phrases.matching(
                    "and (?:how|what|where|when|why|who|which)",
                    "and (?:do|does|did|are|is|was|were|have|has|can|could|would|should|will) (?:you|we|they|it|there|the)",
                    "and/or",
                    JUDGED_ENGLISH + " and " + JUDGED_ENGLISH + "(?=\\s*\\?)"),
            Phrases.matching(
                    "(?:right|isn't it|aren't they|don't you)(?=\\s*\\?)",
                    "(?:don't|wouldn't|do) you (?:also |not )?agree",
                    "don't you (?:also )?(?:think|find|feel|want)",
                    "how (?:good|happy|nice|great|bad|terrible|satisfied|pleased)",
                    "of course|obviously|naturally|finally|luckily|unfortunately",
                    "as (?:you|everyone|we all) knows?",
                    "everyone (?:knows|thinks|wants)",
                    "most people (?:think|want|find)"),
            "(?i)(?:or|yes) .*");

    private final Phrases joined;
    private final Phrases leading;
    private final String echo;

    /**
     * @param joined where a second question begins within a sentence
     * @param leading words that lead to an answer
     * @param echo how a sentence reads that only repeats the answers: "Of niet?"
     */
    private Asking(Phrases joined, Phrases leading, String echo) {
        this.joined = joined;
        this.leading = leading;
        this.echo = echo;
    }

    /** Of other languages we know no grammar. */
    private static final Asking UNKNOWN = new Asking(Phrases.of(List.of()), Phrases.of(List.of()), ".*");

    static Asking of(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
            case TR, AR, PL, UK, FR, ES -> UNKNOWN;
        };
    }

    Stream<Remark> remarks(String text) {
        return Stream.concat(
                second(text).limit(1).map(Remark.TwoQuestions::new),
                leading.in(text).stream().map(Remark.Leading::new));
    }

    /** Where second questions begin: after a question mark, or within one sentence. */
    private Stream<String> second(String text) {
        List<String> asked =
                Sentences.of(text).filter(sentence -> sentence.endsWith("?")).toList();
        return Stream.concat(
                asked.stream().skip(1).filter(sentence -> !sentence.matches(echo)),
                asked.stream().flatMap(sentence -> joined.in(sentence).stream()));
    }
}
