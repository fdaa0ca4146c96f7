package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.NotPublishable;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.mishap.Mishap;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.vault.FileVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A town that loses its disk and is put back from last night's copy, rehearsed on both databases. */
@Tag("storage")
class RestorationTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");
    private static final Question LOCKERS = Question.yesNo("Moeten er kluisjes komen?");
    private static final String SAM = "+31600001000";
    private static final String KIM = "+31600001001";
    private static final String LOU = "+31600001002";

    @TempDir
    Path folder;

    private Town town;
    private ConsultationId closed;
    private ConsultationId open;
    private int restored;

    /** One question is closed and told back, another is open; a story is released; Kim pauses; a meeting comes. Then a night. */
    @BeforeEach
    void live() {
        town = new Town(folder.resolve("first"));
        closed = town.publish("de opvang", 1, DOGS);
        for (int person = 0; person < 12; person++) {
            town.participant("+3160000" + (1000 + person)).joins("HAVEN").texts("ja");
        }
        for (int person = 0; person < Stories.BATCH; person++) {
            town.participant("+3160000" + (1000 + person))
                    .texts("De douche is koud, en dat zeggen we al maanden tegen iedereen")
                    .texts("1");
        }
        town.invite(Town.plan("Lunch", town.today().plusDays(6), LocalTime.NOON));
        town.passTheNight();
        town.pass(Duration.ofHours(8));
        town.bot.stories().release(town.bot.stories().toRead().getFirst().id(), "De douche is koud.", "");
        town.bot.feedbacks().write(closed, Feedback.Answer.WILL_DO, "er komt een hok.");
        open = town.publish("de kluisjes", 5, LOCKERS);
        town.participant(SAM).texts("ja");
        town.participant(KIM).texts("PAUZE");
        town.passTheNight();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Path backup(int nightsAgo) {
        try (Stream<Path> copies = Files.list(town.folder.resolve("backup"))) {
            List<Path> sorted = copies.sorted().toList();
            return sorted.get(sorted.size() - 1 - nightsAgo);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path keyBackup() {
        return town.folder.resolve("key-backup/keys");
    }

    /** Puts a copy back in a new folder and goes on there, at the same moment. */
    private Restoration.Outcome restore(Path copy) {
        Path keys = keyBackup();
        Path there = folder.resolve("again-" + ++restored);
        Path file = there.resolve("data/meepraten.db");
        Instant now = town.clock.instant();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Restoration.Outcome outcome;
        try (Database database = TestDatabase.from(copy, file)) {
            outcome = new Restoration(
                            database,
                            new FileVault(there.resolve("vault")),
                            town.bot.consultations(),
                            Ids.secure(),
                            town.clock,
                            Town.ZONE)
                    .perform(keys);
            assertThat(rows(database, "parcel") + rows(database, "letterbox") + rows(database, "seen"))
                    .isZero();
            assertThat(rows(database, "shard") + rows(database, "box")).isZero();
        }
        town.close();
        town = new Town(there, now, Ids.secure());
        return outcome;
    }

    private static long rows(Database database, String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    /** Two unasked messages a week are sent; from here on there is room for new ones. */
    private void nextWeek() {
        town.pass(Duration.ofDays(6));
    }

    /** Everything that is about nobody, as it can be read. */
    private List<Object> content() {
        return List.of(
                town.bot.consultations().find(closed).orElseThrow(),
                town.bot.releases().of(closed).orElseThrow(),
                town.bot.feedbacks().of(closed).orElseThrow(),
                town.bot.meetings().all(),
                town.bot.stories().released());
    }

    @Test
    void what_is_about_nobody_comes_back_as_it_was() {
        List<Object> before = content();
        assertThat(town.bot.stories().released()).as("there is a story to lose").hasSize(1);

        assertThat(restore(backup(0)).people()).isTrue();

        assertThat(content()).isEqualTo(before);
    }

    @Test
    void everybody_sleeps_until_he_or_she_writes() {
        town.participant(LOU).texts("WIS");
        restore(backup(0));
        nextWeek();
        ParticipantDriver sam = town.participant(SAM).looks();
        ParticipantDriver lou = town.participant(LOU).looks();

        town.publish("de douches", 5, Question.yesNo("Zijn de douches schoon?"));
        town.pass(Duration.ofDays(2));

        sam.andSeesNothing();
        lou.andSeesNothing();
        sam.texts("hoi").andSees("Deed je al eens mee").texts("ja").andSees("Zijn de douches schoon?");
        lou.andSeesNothing();
    }

    /** Perhaps this person said STOP after the backup: a greeting is no yes to everything. */
    @Test
    void whoWritesAfterARestoreIsAskedFirst() {
        restore(backup(0));
        nextWeek();
        town.publish("de douches", 5, Question.yesNo("Zijn de douches schoon?"));
        ParticipantDriver sam = town.participant(SAM).looks();

        sam.texts("hoi").andSees("Deed je al eens mee").andDoesNotSee("douches");
        sam.waits(Duration.ofDays(1)).andDoesNotSee("douches");
        sam.texts("ja").andSees("Zijn de douches schoon?");
    }

    /** It may have closed and got its result after the backup; a second result beside it would tell too much. */
    @Test
    void whatWasOpenInTheCopyCannotBeAskedAgain() {
        restore(backup(0));

        assertThatThrownBy(() -> town.publish("de kluisjes", 5, LOCKERS)).isInstanceOf(NotPublishable.class);
        town.pass(Duration.ofDays(91));
        town.publish("de kluisjes", 5, LOCKERS);
    }

    @Test
    void controlTheSameRoundReachesThemWhenNothingWasPutBack() {
        nextWeek();
        ParticipantDriver sam = town.participant(SAM).looks();
        town.publish("de douches", 5, Question.yesNo("Zijn de douches schoon?"));
        town.pass(Duration.ofDays(2));
        sam.andSees("Zijn de douches schoon?");
    }

    @Test
    void sleep_lasts_through_later_nights() {
        restore(backup(0));
        ParticipantDriver sam = town.participant(SAM).looks();
        nextWeek();
        town.publish("de douches", 5, Question.yesNo("Zijn de douches schoon?"));
        sam.andSeesNothing();
        assertThat(town.bot.headCounts().perPlace()).isEmpty();
    }

    @Test
    void who_wakes_up_goes_on_as_he_or_she_was() {
        restore(backup(0));
        nextWeek();
        ParticipantDriver kim = town.participant(KIM).looks();

        kim.texts("HULP").looks();
        town.publish("de douches", 5, Question.yesNo("Zijn de douches schoon?"));

        kim.andSeesNothing();
        kim.texts("START").andSees("Deed je al eens mee").texts("ja").andSees("Zijn de douches schoon?");
    }

    @Test
    void open_questions_end_without_an_outcome_and_say_why() {
        assertThat(restore(backup(0)).lost()).containsExactly("de kluisjes");

        assertThat(town.bot.consultations().find(open).orElseThrow().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(town.bot.releases().of(open)).isEmpty();
        assertThat(town.bot.mishaps().of(open.code()).orElseThrow().kind()).isEqualTo(Mishap.Kind.ANSWERS_LOST);
        town.pass(Duration.ofDays(7));
        assertThat(town.bot.releases().of(open)).isEmpty();
    }

    private String code() {
        return town.phones.of("+31600001000").stream()
                .flatMap(text -> Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}")
                        .matcher(text)
                        .results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_story_can_still_be_asked_after_by_its_code() {
        String code = code();
        restore(backup(0));
        town.participant("+31600009999").texts(code).andSees("Wil je het terugnemen?");
    }

    @Test
    void without_the_keys_of_the_day_nothing_is_known_of_it_any_more() throws IOException {
        String code = code();
        Files.delete(keyBackup());
        restore(backup(0));
        assertThat(rows(town.database, "receipt")).isZero();
        town.participant("+31600009999").texts(code).andSees("Bij deze code vind ik niets");
    }

    /** Its mark ends in 1; the key of receipts is not read. */
    @Test
    void a_key_backup_of_before_there_were_codes_brings_the_people_back() throws IOException {
        String code = code();
        byte[] keys = Files.readAllBytes(keyBackup());
        keys[7] = 1;
        Files.write(keyBackup(), keys);
        assertThat(restore(backup(0)).people()).isTrue();
        town.participant("+31600009999").texts(code).andSees("Bij deze code vind ik niets");
        town.passTheNight();
    }

    @Test
    void an_older_copy_brings_everything_back_but_the_people() {
        Path older = backup(1);
        List<Object> released = List.of(town.bot.releases().of(closed).orElseThrow());

        assertThat(restore(older).people()).isFalse();

        assertThat(List.<Object>of(town.bot.releases().of(closed).orElseThrow()))
                .isEqualTo(released);
        assertThat(rows(town.database, "contact")).isZero();
        town.participant(SAM).texts("hoi").andSees("Doe je mee?");
        town.passTheNight();
    }

    @Test
    void without_the_keys_of_the_day_there_are_no_people_either() throws IOException {
        Files.delete(keyBackup());
        assertThat(restore(backup(0)).people()).isFalse();
        assertThat(rows(town.database, "contact")).isZero();
    }

    @Test
    void keys_of_another_town_open_nobody() throws IOException {
        byte[] keys = Files.readAllBytes(keyBackup());
        keys[20] ^= 1;
        Files.write(keyBackup(), keys);
        assertThat(restore(backup(0)).people()).isFalse();
    }

    @Test
    void the_key_backup_holds_no_key_of_a_box_or_letterbox() throws IOException {
        String backup = text(Files.readAllBytes(keyBackup()));
        for (String name : town.vault.names()) {
            boolean backedUp = backup.contains(key(name));
            boolean meant = name.startsWith("contact-")
                    || name.startsWith("story-")
                    || name.startsWith("parcel-")
                    || name.equals("receipt");
            assertThat(backedUp).as(name).isEqualTo(meant);
        }
        assertThat(town.vault.names()).contains("box-" + open.code());
    }

    private String key(String name) throws IOException {
        byte[] content = Files.readAllBytes(town.folder.resolve("vault/" + name + ".key"));
        return text(java.util.Arrays.copyOf(content, 32));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void until_the_vault_is_filled_the_program_does_not_start_on_it() throws IOException {
        Path there = folder.resolve("half");
        Files.createDirectories(there.resolve("data"));
        TestDatabase.from(backup(0), there.resolve("data/meepraten.db")).close();
        Instant now = town.clock.instant();
        assertThatThrownBy(() -> new Town(there, now, Ids.secure())).hasMessageContaining("key vault lacks");
    }

    @Test
    void a_file_that_is_no_copy_is_refused() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "no copy");
        assertThatThrownBy(() -> TestDatabase.from(other, folder.resolve("nowhere.db")))
                .isInstanceOf(Database.NoCopy.class);
    }
}
