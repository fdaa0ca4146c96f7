package nl.meepraten.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    /** As long as we expect them to get in real life. */
    private static final Map<String, Object> LONGEST = Map.ofEntries(
            Map.entry("municipality", "'s-Hertogenbosch"),
            Map.entry("contactName", "Annemarie"),
            Map.entry("contact", "Karin: 06 00000000"),
            Map.entry("channel", "sms"),
            Map.entry("placePhrase", "in de vrouwenopvang"),
            Map.entry("topic", "de nachtopvang"),
            Map.entry("open", "openingstijd en regels"),
            Map.entry("closed", "meer bedden erbij"),
            Map.entry("answerBy", "30 september"),
            Map.entry("lastDay", "30 september"),
            Map.entry("question", "Moeten honden 's nachts mee naar binnen mogen in de nachtopvang?"),
            Map.entry("ladder", "You say what you think, the municipality decides."),
            Map.entry("choices", "1=ja 2=nee 3=alleen kleine honden 4=weet niet"),
            Map.entry("figures", "opvang 125, vrienden 115, buiten 110, eigen kamer 105"),
            Map.entry("total", 455),
            Map.entry("number", 5),
            Map.entry("most", 9),
            Map.entry("lowest", "helemaal niet veilig"),
            Map.entry("highest", "heel erg veilig"),
            Map.entry("figure", "455"),
            Map.entry("text", "Er komen 20 kluisjes in de dagopvang, voor 1 juli volgend jaar."),
            Map.entry("what", "Lunch en praten over de winter"),
            Map.entry("when", "wo 16 september 12.00 uur"),
            Map.entry("time", "12.00 uur"),
            Map.entry("where", "Buurthuis, Kerkstraat 1, bus 3"),
            Map.entry("provided", "Hond mag mee. Roken kan buiten"),
            Map.entry("emergency", "112"),
            Map.entry("suicideLine", "113"),
            Map.entry("suicideLineFree", "0800-0113"),
            Map.entry("first", "1 een plek voor mijn hond"),
            Map.entry("second", "3 iemand haalt me op"),
            Map.entry("answer", "iemand die het zelf heeft meegemaakt"),
            Map.entry("code", "bakkerij bakfiets 12345"),
            Map.entry("word", "maatschappelijke opvang"),
            Map.entry(
                    "meaning",
                    Explained.words(Language.NL).values().stream()
                            .max(Comparator.comparingInt(String::length))
                            .orElseThrow()),
            Map.entry("safeHome", "0800-2000"),
            Map.entry("sexualViolence", "0800-0188"),
            Map.entry("childLine", "0800-0432"));

    private final Texts texts = Texts.load();

    static Stream<Arguments> everyTextInEveryLanguage() {
        return Language.FULL.stream()
                .flatMap(language -> Stream.of(Text.values()).map(text -> Arguments.of(language, text)));
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryLanguage")
    void everyTextIsOneSmsInPlainCharacters(Language language, Text text) {
        oneSms(texts.say(language, text, LONGEST));
        oneSms(texts.discreet().say(language, text, LONGEST));
    }

    private static void oneSms(String words) {
        Segments segments = Segments.of(words);

        assertThat(segments.offenders()).as(words).isEmpty();
        assertThat(segments.units()).as(words).isLessThanOrEqualTo(160);
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryLanguage")
    void everyTextHasTheSameArgumentsAsInDutch(Language language, Text text) {
        assertThat(texts.arguments(language, text)).isEqualTo(texts.arguments(Language.NL, text));
        assertThat(texts.discreet().arguments(language, text))
                .isEqualTo(texts.discreet().arguments(Language.NL, text))
                .isSubsetOf(texts.arguments(language, text));
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryLanguage")
    void noTextBlamesOrBoasts(Language language, Text text) {
        assertThat(texts.say(language, text, LONGEST).toLowerCase(language.locale()))
                .doesNotContain("fout", "error", "ongeldig", "invalid", "volledig anoniem", "wmo", "wettelijk");
    }

    @ParameterizedTest
    @MethodSource("everyTextInEveryLanguage")
    void whoIsOnTelegramHearsNothingThatIsTrueOfSmsOnly(Language language, Text text) {
        Map<String, Object> onTelegram = new HashMap<>(LONGEST);
        onTelegram.put("channel", "telegram");
        String[] ofSmsOnly = {"sms", "telefoonbedrijf", "phone company", "costs 1 text", "your number", "je nummer"};
        if (texts.arguments(language, text).contains("channel")) {
            assertThat(texts.say(language, text, LONGEST)).containsAnyOf(ofSmsOnly);
        }

        // This one says that it takes an SMS.
        if (text != Text.NOT_HERE) {
            assertThat(texts.say(language, text, onTelegram)).doesNotContain(ofSmsOnly);
        }
        if (text != Text.NOT_HERE) {
            assertThat(texts.discreet().say(language, text, onTelegram)).doesNotContain(ofSmsOnly);
        }
    }

    @Test
    void everyFileHasAllKeysAndNoOthers() {
        List<String> keys = Arrays.stream(Text.values()).map(Enum::name).toList();

        for (Language language : Language.FULL) {
            assertThat(Texts.properties(language).stringPropertyNames())
                    .as(language.iso())
                    .containsExactlyInAnyOrderElementsOf(keys);
            assertThat(Texts.discreetProperties(language).stringPropertyNames())
                    .as("discreet " + language.iso())
                    .isSubsetOf(keys)
                    .isEqualTo(Texts.discreetProperties(Language.NL).stringPropertyNames());
        }
    }

    @Test
    void everyArgumentOfThisTestIsUsedSomewhere() {
        assertThat(Stream.of(Text.values()).flatMap(text -> texts.arguments(Language.NL, text).stream()))
                .containsAll(LONGEST.keySet());
    }

    @Test
    void aMissingArgumentIsNamed() {
        Map<String, Object> incomplete = new HashMap<>(LONGEST);
        incomplete.remove("answerBy");

        assertThatThrownBy(() -> texts.say(Language.NL, Text.PROMISE, incomplete))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{answerBy}")
                .hasMessageContaining("PROMISE");
    }

    @Test
    void bracesAndQuotesInAnArgumentStayAsTheyAre() {
        String hostile = "{0} {municipality} '{'x'}' <b>";

        assertThat(texts.say(Language.NL, Text.ANSWER_UNCLEAR, Map.of("choices", hostile)))
                .endsWith(hostile);
    }

    @Test
    void apostrophesInTheFilesSurvive() {
        assertThat(texts.say(Language.EN, Text.NUDGE)).contains("you don't have to");
    }
}
