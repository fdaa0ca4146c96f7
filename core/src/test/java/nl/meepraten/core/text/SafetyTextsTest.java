package nl.meepraten.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages in which we know only some texts: the same ones in each, and none of them too long. */
class SafetyTextsTest {

    /** As long as we expect them to get; a translated question is measured when it is written. */
    private static final Map<String, Object> LONGEST = Map.ofEntries(
            Map.entry("municipality", "'s-Hertogenbosch"),
            Map.entry("contactName", "Annemarie"),
            Map.entry("contact", "Karin: 06 00000000"),
            Map.entry("topic", "de nachtopvang"),
            Map.entry("open", "openingstijd en regels"),
            Map.entry("closed", "meer bedden erbij"),
            Map.entry("answerBy", "30 september"),
            Map.entry("question", "Mogen honden mee naar binnen?"),
            Map.entry("ladder", "x".repeat(44)),
            Map.entry("choices", "1=ja 2=nee 3=alleen kleine honden 4=weet niet"),
            Map.entry("most", 9),
            Map.entry("lowest", "helemaal niet veilig"),
            Map.entry("highest", "heel erg veilig"),
            Map.entry("emergency", "112"),
            Map.entry("suicideLine", "113"),
            Map.entry("suicideLineFree", "0800-0113"),
            Map.entry("safeHome", "0800-2000"),
            Map.entry("sexualViolence", "0800-0188"),
            Map.entry("childLine", "0800-0432"));

    private static final Pattern COMMAND = Pattern.compile("\\b(?:STOP|START|WIS|WIE|PAUZE|ANDERS|TAAL)\\b");

    private final Texts texts = Texts.load();

    static Stream<Arguments> everySafetyText() {
        return Language.SAFETY_ONLY.stream()
                .flatMap(language -> SafetyTexts.KEYS.stream().map(text -> Arguments.of(language, text)));
    }

    private String said(Language language, Text text, String channel) {
        Map<String, Object> arguments = new HashMap<>(LONGEST);
        arguments.put("channel", channel);
        arguments.put("placePhrase", texts.say(language, Text.PLACE_UNKNOWN));
        return texts.say(language, text, arguments);
    }

    @ParameterizedTest
    @MethodSource("everySafetyText")
    void every_text_is_at_most_two_parts(Language language, Text text) {
        for (String channel : List.of("sms", "telegram")) {
            String words = said(language, text, channel);
            assertThat(Segments.of(words).parts()).as(words).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("everySafetyText")
    void every_text_has_the_same_arguments_as_in_dutch(Language language, Text text) {
        assertThat(texts.arguments(language, text)).isEqualTo(texts.arguments(Language.NL, text));
    }

    /** Who sends a word that we named must be understood. */
    @ParameterizedTest
    @MethodSource("everySafetyText")
    void every_text_names_the_same_commands_as_in_dutch(Language language, Text text) {
        assertThat(commands(said(language, text, "sms"))).containsAll(commandsInDutch(text));
    }

    private List<String> commandsInDutch(Text text) {
        return commands(said(Language.NL, text, "sms"));
    }

    private static List<String> commands(String words) {
        return COMMAND.matcher(words)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everySafetyText")
    void every_text_keeps_the_numbers_of_the_answers(Language language, Text text) {
        String words = said(language, text, "sms");
        for (String number : List.of("1=", "2=", "112", "0800-2000")) {
            if (said(Language.NL, text, "sms").contains(number)) {
                assertThat(words).contains(number);
            }
        }
    }

    @Test
    void each_file_has_exactly_the_safety_texts() {
        List<String> keys = SafetyTexts.KEYS.stream().map(Enum::name).toList();
        for (Language language : Language.SAFETY_ONLY) {
            assertThat(Texts.safetyProperties(language).stringPropertyNames())
                    .as(language.iso())
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
        assertThat(Language.SAFETY_ONLY)
                .containsExactly(Language.TR, Language.AR, Language.PL, Language.UK, Language.FR, Language.ES);
    }

    @Test
    void nothing_else_is_known_in_them_and_nothing_at_all_discreetly() {
        assertThat(texts.knows(Language.TR, Text.STOP_DONE)).isTrue();
        assertThat(texts.knows(Language.TR, Text.THANKS_LAST)).isFalse();
        assertThat(texts.discreet().knows(Language.TR, Text.STOP_DONE)).isFalse();
        assertThatThrownBy(() -> texts.say(Language.TR, Text.THANKS_NEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fingerprint_stands_for_the_texts_of_one_language() {
        assertThat(Language.SAFETY_ONLY).extracting(Texts::fingerprint).doesNotHaveDuplicates();
        assertThat(Texts.fingerprint(Language.TR)).matches("[0-9a-f]{32}").isEqualTo(Texts.fingerprint(Language.TR));
    }
}
