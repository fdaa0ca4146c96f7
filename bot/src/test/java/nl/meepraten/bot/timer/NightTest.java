package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.status.NightStep;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("storage")
class NightTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static String number(int person) {
        return "+3160000" + (1000 + person);
    }

    private void everyoneAnswers(int people, String answer) {
        for (int person = 0; person < people; person++) {
            town.participant(number(person)).joins("HAVEN").texts(answer);
        }
    }

    private Release.QuestionRelease released(ConsultationId id) {
        return town.bot.releases().of(id).orElseThrow().questions().getFirst();
    }

    private Stage stage(ConsultationId id) {
        return town.bot.consultations().find(id).orElseThrow().stage();
    }

    @Test
    void unanimousTwelveAreReleasedAsTenAndTheKeyIsGone() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        everyoneAnswers(12, "ja");
        assertThat(town.vault.names()).contains("box-" + id.code());

        town.passTheNight();

        assertThat(released(id).figures().orElseThrow().options()).containsExactly(10, 0);
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
        assertThat(town.vault.names()).noneMatch(name -> name.startsWith("box-"));
    }

    @Test
    void fewerThanTenAnswersAreWithheldAndSaidSoInTheMorning() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        everyoneAnswers(9, "ja");
        ParticipantDriver sam = town.participant(number(0)).looks();

        town.passTheNight();
        sam.andSeesNothing();
        town.pass(Duration.ofHours(7));

        assertThat(released(id).figures()).isEmpty();
        sam.andSees("te weinig antwoorden om te tonen");
    }

    @Test
    void outcomeAndFeedbackReachEveryoneInTheAudience() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        everyoneAnswers(12, "nee");
        ParticipantDriver sam = town.participant(number(0)).looks();

        town.pass(Duration.ofHours(24));
        sam.andSees("ja minder dan 5, nee 10").looks();
        town.bot.feedbacks().write(id, Feedback.Answer.CANNOT, "het is te vol. Wel komt er een dierenpension.");
        town.tick();

        sam.andSees("Dit kan niet, want het is te vol.");
        assertThat(stage(id)).isEqualTo(Stage.TOLD_BACK);
    }

    @Test
    void peopleAreStillThereUnderNewKeys() {
        town.publish("de opvang", 5, DOGS);
        town.participant(number(1)).joins("HAVEN").texts("ja");
        byte[] before = lookup();

        town.passTheNight();

        assertThat(lookup()).isNotEqualTo(before);
        town.participant(number(1)).texts("ANDERS").andSees("Moeten honden");
    }

    private byte[] lookup() {
        return town.bot.storedBytes().of(new Address("sms", number(1))).lookup().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(NightStep.class)
    void nightThatIsBrokenOffAnywhereEndsWhole(NightStep step) {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        everyoneAnswers(12, "ja");
        town.beforeStep(now -> {
            if (now == step) {
                throw new IllegalStateException("the power went");
            }
        });
        Instant night = town.bot.night().next().plusSeconds(60);
        town.clock.set(night);
        assertThatThrownBy(town::tick).hasMessage("the power went");
        town.close();

        town = new Town(folder, night, Ids.secure());

        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
        assertThat(released(id).figures().orElseThrow().options()).containsExactly(10, 0);
        assertThat(town.vault.names().stream().filter(name -> name.startsWith("contact-")))
                .hasSize(1);
        assertThat(town.vault.names()).noneMatch(name -> name.startsWith("box-"));
        assertThat(Files.exists(folder.resolve("key-backup/keys"))).isTrue();
        town.participant(number(1)).texts("WIE").andSees("alleen aantallen");
    }

    @Test
    void missedNightIsHeldBeforeTheFirstMessage() {
        ConsultationId id = town.publish("de opvang", 1, DOGS);
        everyoneAnswers(12, "ja");
        Instant nextWeek = town.clock.instant().plus(Duration.ofDays(7));
        town.close();

        town = new Town(folder, nextWeek, Ids.secure());

        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
    }

    @Test
    void storiesReachTheCouncilInABatchOfFiveWithoutNumbers() {
        for (int person = 0; person < 5; person++) {
            town.participant(number(person))
                    .joins("HAVEN")
                    .texts("Verhaal " + person + ": de douche is koud, bel mij op 06 12345678 als je meer wilt weten");
        }
        town.passTheNight();
        assertThat(town.bot.stories().toRead()).as("a story runs for a day").isEmpty();

        town.passTheNight();

        assertThat(town.bot.stories().toRead()).hasSize(5).allSatisfy(story -> {
            assertThat(story.group()).isEqualTo("inloop");
            assertThat(story.text()).contains("douche is koud").doesNotContain("12345678");
        });
        assertThat(town.bot.stories().released()).isEmpty();
        town.bot.stories().release(town.bot.stories().toRead().getFirst().id(), "De douche is koud.", "");
        assertThat(town.bot.stories().released()).as("it goes on at night").isEmpty();
        assertThat(town.bot.stories().toRead()).hasSize(4);
        town.passTheNight();
        assertThat(town.bot.stories().released()).hasSize(1);
    }

    @Test
    void councilSeesHowTheWordsOfEachStoryMayTravelOn() {
        List<String> replies = List.of("1", "alleen in het kort", "nee", "", "ja hoor");
        for (int person = 0; person < replies.size(); person++) {
            ParticipantDriver teller = town.participant(number(person))
                    .joins("HAVEN")
                    .texts("Verhaal " + person + ": overdag moet iedereen naar buiten, ook als het vriest of regent");
            if (!replies.get(person).isEmpty()) {
                teller.texts(replies.get(person));
            }
        }
        town.passTheNight();
        town.passTheNight();

        Map<Permission, List<Story>> stories =
                town.bot.stories().toRead().stream().collect(Collectors.groupingBy(Story::permission));
        List<Story> asTyped = stories.getOrDefault(Permission.AS_TYPED, List.of());
        List<Story> inShort = stories.getOrDefault(Permission.IN_SHORT, List.of());
        assertThat(asTyped).hasSize(2);
        assertThat(inShort).hasSize(2);
        assertThat(stories.get(Permission.NEVER)).singleElement().satisfies(never -> {
            assertThat(never.text()).startsWith("Verhaal 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> town.bot.stories().release(never.id(), "Iets heel anders.", ""))
                    .withMessageContaining("NEVER");
        });
        Story brief = inShort.getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> town.bot.stories().release(brief.id(), brief.text(), ""))
                .withMessageContaining("NOT_IN_SHORT");
        assertThat(town.bot.stories().release(brief.id(), "Binnen blijven mag overdag niet.", ""))
                .isTrue();
        Story whole = asTyped.getFirst();
        assertThat(town.bot.stories().release(whole.id(), whole.text(), "")).isTrue();
        town.passTheNight();
        assertThat(town.bot.stories().released()).hasSize(2);
    }

    @Test
    void storyEndsWithThePermissionSoThatItIsReadANightEarlier() {
        for (int person = 0; person < 5; person++) {
            town.participant(number(person))
                    .joins("HAVEN")
                    .texts("De douche is koud, en dat zeggen we al maanden tegen iedereen")
                    .texts("1");
        }

        town.passTheNight();

        assertThat(town.bot.stories().toRead()).hasSize(5);
    }

    @Test
    void wordsFromBeforeConsentAreUsedOnlyAfterAYes() {
        for (int person = 0; person < 10; person++) {
            ParticipantDriver someone = town.participant(number(person))
                    .texts("HAVEN")
                    .texts("Het eten in de opvang is elke dag hetzelfde, verhaal nummer " + person);
            if (person < 6) {
                someone.texts("ja");
            } else if (person < 8) {
                someone.texts("nee");
            }
        }
        town.passTheNight();
        town.passTheNight();

        assertThat(town.bot.stories().toRead()).hasSize(6);
    }

    @Test
    void wipedStoryThatStillRunsIsGone() {
        for (int person = 0; person < 6; person++) {
            town.participant(number(person)).joins("HAVEN").texts("Het eten is elke dag hetzelfde, al een jaar lang");
        }
        town.participant(number(0)).texts("WIS");
        town.passTheNight();
        town.passTheNight();

        assertThat(town.bot.stories().toRead()).hasSize(5);
    }

    @Test
    void whoStoppedIsForgottenAfterThirtyDays() {
        town.participant(number(1)).joins("HAVEN").texts("STOP");
        town.pass(Duration.ofDays(20));
        town.participant(number(1)).texts("hoi").andSeesNothing();

        town.pass(Duration.ofDays(12));

        town.participant(number(1)).texts("hoi").andSees("computer van gemeente");
    }

    @Test
    void backupsAreKeptForFourteenDays() throws Exception {
        town.pass(Duration.ofDays(20));

        try (var files = Files.list(folder.resolve("backup"))) {
            assertThat(files.toList()).hasSize(14);
        }
    }

    /** On a disk that knows owners, whoever else has an account on the machine cannot take a copy along. */
    @Test
    void backupsAreForTheirOwnerOnly() throws Exception {
        town.pass(Duration.ofDays(1));

        try (var files = Files.list(folder.resolve("backup"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void headsAreCountedRoundedAndOnlyAboveTheFloor() {
        everyoneAnswers(9, "ja");
        town.bot.countHeads();
        assertThat(town.bot.headCounts().perPlace()).isEmpty();

        everyoneAnswers(23, "ja");
        town.bot.countHeads();

        assertThat(town.bot.headCounts().perPlace().get("HAVEN")).isIn(20, 25);
    }
}
