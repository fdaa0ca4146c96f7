package nl.meepraten.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.core.text.DiscreetWords;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can appear on a phone in discreet mode, read as by somebody who should not. */
class DiscreetTest {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final Path REVIEW = Path.of("../docs/discreet-review.md");

    /** Who, which way, and what. */
    private static final Pattern LINE = Pattern.compile("(\\w*)([<>]) (.*)");

    /** A row of the review: the sentence between quotes in the first column, then the verdict. */
    private static final Pattern SENTENCE = Pattern.compile("\\| \"(.+)\" \\| (?:stays|changed|officer) \\| .+ \\|");

    /** What an officer wrote has passed the same list; the rest is what the ordinary texts would get. */
    private static final Map<String, Object> ARGUMENTS = arguments();

    private static Map<String, Object> arguments() {
        Map<String, Object> arguments = new HashMap<>(Town.house().helplines());
        arguments.put("municipality", "gemeente Dorpstad");
        arguments.put("contactName", "Karin van de gemeente");
        arguments.put("contact", "Karin van de gemeente: 06 00000000");
        arguments.put("placePhrase", "in de opvang");
        arguments.put("where", "Buurthuis, Kerkstraat 1");
        arguments.put("provided", "Hond mag mee");
        arguments.put("channel", "sms");
        arguments.put("total", 25);
        for (String officer : List.of(
                "topic",
                "open",
                "closed",
                "question",
                "choices",
                "ladder",
                "figures",
                "figure",
                "text",
                "what",
                "lowest",
                "first",
                "second",
                "answer",
                "code",
                "word",
                "meaning",
                "highest")) {
            arguments.put(officer, "de douche");
        }
        for (String number : List.of("number", "most", "when", "time", "answerBy", "lastDay")) {
            arguments.put(number, "12");
        }
        return arguments;
    }

    private static List<String> forbidden(Texts texts) {
        return Language.FULL.stream()
                .flatMap(language -> Stream.of(Text.values())
                        .filter(text -> !DiscreetWords.harmless(texts.say(language, text, ARGUMENTS)))
                        .map(text -> language + " " + text))
                .toList();
    }

    @Test
    void noTextSaysWhoWritesWhereOrWhatItIsAbout() {
        assertThat(forbidden(Town.house().texts().discreet())).isEmpty();
    }

    @Test
    void controlTheOrdinaryTextsWouldNotPass() {
        assertThat(forbidden(Town.house().texts()))
                .contains(
                        "NL INTRO_WHO",
                        "EN INTRO_WHO",
                        "NL WHO",
                        "NL MEETING_INVITATION",
                        "EN STORY_THANKS",
                        "NL PROMISE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voel je je veilig in de ópvang?",
                "De GEMEENTE beslist.",
                "Blijf-van-mijn-lijfhuis",
                "Kom naar Kerkstraat 12",
                "1234 AB Dorpstad",
                "Zie https://voorbeeld.nl",
                "About violence at home",
                "Slaat hij je?",
                "Ben je bang voor hem?",
                "Word je bedreigd?",
                "Are you afraid?",
                "Wat vind je van het huisverbod?",
                "De bewoonsters eten samen",
                "Krijg je methadon?",
                "Wat zegt de cliëntenraad?",
                "De raad beslist",
                "Meepraten"
            })
    void eachOfTheseIsHeldBack(String text) {
        assertThat(DiscreetWords.harmless(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is het stil in Nachtopvang Spoorzicht?",
                "Hoe is het in de linde?",
                "Zie je elkaar in De Haven?",
                "Was je bij SPOOR?"
            })
    void aPlaceIsHeldBackByAnyOfItsNames(String text) {
        assertThat(Town.places().harmless(text)).isFalse();
        assertThat(Town.places().harmless("Is de kamer van linden of sporen gemaakt?"))
                .as("control: another word")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is de douche warm genoeg?",
                "Bel 112.",
                "De draad is kwijt bij 20 graad",
                "Samen eten, ma 30 november 12.00 uur."
            })
    void andTheseAreNot(String text) {
        assertThat(DiscreetWords.harmless(text)).isTrue();
    }

    /** Danger is named only to who named it first; nothing points to a place, or to what somebody carries. */
    private static final Pattern POINTS = Pattern.compile(
            "gevaar|danger|waarschuw|alert|papier|paper|kreeg|you got|were given|iets kwijt|your mind",
            Pattern.CASE_INSENSITIVE);

    private static List<String> pointing(Texts texts) {
        return Language.FULL.stream()
                .flatMap(language -> Stream.of(Text.values())
                        .filter(text -> !text.name().startsWith("HELPLINE_"))
                        .filter(text -> POINTS.matcher(texts.say(language, text, ARGUMENTS))
                                .find())
                        .map(text -> language + " " + text))
                .toList();
    }

    @Test
    void noTextPointsToDangerOrAPlaceByItself() {
        assertThat(pointing(Town.house().texts().discreet())).isEmpty();
    }

    @Test
    void controlOrdinaryTextsDo() {
        assertThat(pointing(Town.house().texts())).contains("NL INTRO_ASK", "EN INTRO_ASK", "NL NO_QUESTION_NOW");
    }

    /** To a phone on the discreet number, and from the word of a discreet place on; in all of them together. */
    private static List<String> discreetly() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name :
                List.of("discreet.txt", "discreet-engels.txt", "discreet-rondbericht.txt", "discreet-code.txt")) {
            List<String> lines = Files.readAllLines(TRANSCRIPTS.resolve(name));
            boolean everybody = lines.contains("-- iedereen stuurt naar het discrete nummer");
            Set<String> phones = new HashSet<>();
            for (String line : lines) {
                Matcher said = LINE.matcher(line);
                if (said.matches() && said.group(3).equals("LINDE")) {
                    phones.add(said.group(1));
                }
                if (said.matches() && said.group(2).equals("<") && (everybody || phones.contains(said.group(1)))) {
                    texts.add(said.group(3));
                }
            }
        }
        return texts;
    }

    @Test
    void noConversationShowsAnyOfIt() throws IOException {
        assertThat(discreetly())
                .hasSizeGreaterThan(50)
                .contains("Hello. Is this a good time? 1=yes 2=no", "Should we erase everything? 1=yes 2=no")
                .allSatisfy(text ->
                        assertThat(DiscreetWords.harmless(text)).as(text).isTrue());
    }

    @Test
    void controlAnOrdinaryConversationDoes() throws IOException {
        assertThat(Files.readAllLines(TRANSCRIPTS.resolve("verhaal.txt")))
                .filteredOn(line -> line.startsWith("< "))
                .anyMatch(text -> !DiscreetWords.harmless(text));
    }

    /** The review has a row for each sentence of these conversations, and for none that is not there any more. */
    @Test
    void everySentenceHasAVerdict() throws IOException {
        Set<String> sentences = new TreeSet<>();
        discreetly().forEach(text -> sentences.addAll(List.of(text.split("(?<=[.?!]) "))));

        assertThat(Files.readAllLines(REVIEW).stream()
                        .map(SENTENCE::matcher)
                        .filter(Matcher::matches)
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(sentences);
    }
}
