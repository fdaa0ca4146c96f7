package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.story.receipt.Standing;
import nl.meepraten.core.story.receipt.Traced;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a receipt leads to, from the letterbox until a year later. */
@Tag("storage")
class ReceiptsTest {

    /** The night to a Tuesday. */
    private static final Instant NIGHT = Instant.parse("2026-11-24T03:00:00Z");

    @TempDir
    Path folder;

    private final Ids ids = Ids.seeded(46);
    private final Letterbox letterbox = new Letterbox(ids);
    private Database database;
    private Generations generations;
    private Stories stories;

    @BeforeEach
    void fiveStoriesWait() {
        database = TestDatabase.open(folder.resolve("test.db"));
        generations = new Generations(new FileVault(folder.resolve("vault")));
        stories = new Stories(database, generations, letterbox, ids, ZoneId.of("Europe/Amsterdam"));
        database.writeAlone(handle -> {
            generations.begin(handle, 20_000);
            return 0;
        });
        for (int writer = 1; writer <= Stories.BATCH; writer++) {
            long told = NIGHT.minus(Duration.ofHours(9)).toEpochMilli();
            put(new Entry.Words(writer, told, true, "inloop", "", "Verhaal " + writer + " van vijf woorden lang."));
            put(new Entry.Permitted(writer, Permission.AS_TYPED));
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void put(Entry entry) {
        database.write(handle -> {
            letterbox.put(handle, generations.current(handle), entry);
            return 0;
        });
    }

    private ReceiptTag receipt(long writer) {
        return database.read(handle -> Receipts.tag(generations.current(handle), writer));
    }

    private Optional<Traced> asked(long writer) {
        ReceiptTag receipt = receipt(writer);
        return database.read(handle -> stories.trace(handle, generations.current(handle), receipt));
    }

    private Standing standing(long writer) {
        return asked(writer).orElseThrow().standing();
    }

    /** A whole night, with new keys. */
    private void night(Instant now) {
        stories.takeIn(now);
        Generation next = database.read(generations::next);
        database.writeAlone(handle -> {
            Generation before = generations.current(handle);
            letterbox.sealAnew(handle, before, next);
            stories.sealAnew(handle, before, next, now);
            generations.moveTo(handle, next, 20_001);
            return 0;
        });
        database.read(handle -> {
            generations.destroyOthers(handle);
            return 0;
        });
    }

    private Story about(int writer) {
        return stories.toRead().stream()
                .filter(story -> story.text().startsWith("Verhaal " + writer))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lookups() {
        return database.read(handle -> handle.createQuery("select lookup from receipt")
                .map((row, context) -> new java.math.BigInteger(1, row.getBytes(1)).toString(16))
                .list());
    }

    @Test
    void itTellsWhatBecameOfAStoryFromTheLetterboxOn() {
        assertThat(standing(1)).isEqualTo(Standing.SEALED);
        night(NIGHT);
        assertThat(standing(1)).isEqualTo(Standing.WAITING);

        stories.release(about(1).id(), "Verhaal een.");
        stories.countOnly(about(2).id());
        stories.notUsed(about(3).id());
        assertThat(List.of(standing(1), standing(2), standing(3), standing(4)))
                .containsExactly(Standing.SHARED, Standing.READ, Standing.READ, Standing.WAITING);

        night(NIGHT.plus(Duration.ofDays(1)));
        assertThat(standing(1)).as("also when the story is gone").isEqualTo(Standing.SHARED);
        assertThat(standing(3)).isEqualTo(Standing.READ);
        assertThat(asked(6)).as("another receipt").isEmpty();
    }

    @Test
    void aReceiptIsTwoWordsAndFiveDigitsAndAlwaysTheSame() {
        Receipt receipt = database.read(handle -> Receipts.of(generations.current(handle), 1));
        night(NIGHT);
        assertThat(receipt.words()).matches("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");
        Receipt later = database.read(handle -> Receipts.of(generations.current(handle), 1));
        assertThat(later).isEqualTo(receipt);
        assertThat(receipt).hasToString("[secret]");
        assertThat(receipt(1)).hasToString("[secret]").isNotEqualTo(receipt(2));
    }

    @Test
    void whatIsWithdrawnBeforeTheNightNeverComesToTheCouncil() {
        put(new Entry.Withdrawn(receipt(2)));
        assertThat(standing(2)).isEqualTo(Standing.WITHDRAWN);
        night(NIGHT);
        assertThat(standing(2)).isEqualTo(Standing.WITHDRAWN);
        night(NIGHT.plus(Duration.ofDays(15)));
        assertThat(stories.toRead()).hasSize(4).noneMatch(story -> story.text().startsWith("Verhaal 2"));
    }

    @Test
    void aStoryThatStillRunsGoesToo() {
        put(new Entry.Words(9, NIGHT.minusSeconds(60).toEpochMilli(), true, "inloop", "", "Ik vertel nog."));
        put(new Entry.Withdrawn(receipt(9)));
        night(NIGHT);
        night(NIGHT.plus(Duration.ofDays(2)));
        assertThat(stories.toRead()).hasSize(5).noneMatch(story -> story.text().contains("nog"));
    }

    @Test
    void whatNobodyDecidedAboutIsGoneTheNextNight() {
        night(NIGHT);
        stories.countOnly(about(4).id());
        put(new Entry.Withdrawn(receipt(2)));
        put(new Entry.Withdrawn(receipt(4)));
        assertThat(stories.toRead()).as("until the night nothing shows").hasSize(4);
        night(NIGHT.plus(Duration.ofDays(1)));
        assertThat(stories.toRead()).hasSize(3).noneMatch(story -> story.text().startsWith("Verhaal 2"));
        assertThat(List.of(standing(2), standing(4))).containsOnly(Standing.WITHDRAWN);
        assertThat(rows("story")).as("neither is that it was counted").isEqualTo(3);
    }

    @Test
    void whatWasReleasedIsShownUntilTheWeekIsOverAndThenNoMore() {
        night(NIGHT);
        stories.release(about(1).id(), "Verhaal een.");
        stories.release(about(2).id(), "Verhaal twee.");
        put(new Entry.Withdrawn(receipt(1)));
        night(NIGHT.plus(Duration.ofDays(1)));
        assertThat(standing(1)).isEqualTo(Standing.WITHDRAWN_SHARED);
        night(NIGHT.plus(Duration.ofDays(5)));
        assertThat(stories.released()).as("so that nobody sees on which day").hasSize(2);
        night(NIGHT.plus(Duration.ofDays(7)));
        assertThat(stories.released()).extracting(ReleasedStory::text).containsExactly("Verhaal twee.");
        assertThat(rows("released_story")).as("kept for the archivist").isEqualTo(2);
        assertThat(standing(1)).isEqualTo(Standing.WITHDRAWN_SHARED);
    }

    @Test
    void whatTheCouncilWritesBackIsForWhoeverHasTheReceipt() {
        night(NIGHT);
        StoryId first = about(1).id();
        assertThat(stories.answer(first, "Dank je. We praten erover.")).isTrue();
        stories.release(first, "Verhaal een.");
        assertThat(stories.answer(first, "Nog iets.")).as("decided").isFalse();
        night(NIGHT.plus(Duration.ofDays(1)));
        assertThat(asked(1)).contains(new Traced(Standing.SHARED, "Dank je. We praten erover."));

        String mark = stories.released().getFirst().mark();
        assertThat(stories.answerReleased(mark, "Het wordt warmer.")).isTrue();
        assertThat(stories.answerReleased("anders", "Het wordt warmer.")).isFalse();
        assertThat(stories.answerReleased("", "Het wordt warmer.")).isFalse();
        assertThat(asked(1)).contains(new Traced(Standing.SHARED, "Het wordt warmer."));

        put(new Entry.Withdrawn(receipt(1)));
        night(NIGHT.plus(Duration.ofDays(2)));
        assertThat(asked(1)).contains(new Traced(Standing.WITHDRAWN_SHARED, ""));
        assertThat(stories.answerReleased(mark, "Te laat.")).isFalse();
    }

    @Test
    void rowsAreAllAlikeAndNoTwoCopiesCanBeLaidSideBySide() {
        night(NIGHT);
        List<String> before = lookups();
        night(NIGHT.plus(Duration.ofDays(1)));
        assertThat(lookups()).hasSize(5).doesNotContainAnyElementsOf(before);
        List<Integer> sizes = database.read(handle -> handle.createQuery("select distinct length(sealed) from receipt")
                .mapTo(Integer.class)
                .list());
        assertThat(sizes).containsExactly(1024);
    }

    private int rows(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aYearLaterNothingIsLeft() {
        night(NIGHT);
        night(NIGHT.plus(Duration.ofDays(350)));
        assertThat(rows("receipt")).isEqualTo(5);
        night(NIGHT.plus(Duration.ofDays(364)));
        assertThat(rows("receipt")).isZero();
        assertThat(asked(1)).isEmpty();
    }

    @Test
    void whatNobodyCanOpenAnyMoreIsDropped() {
        night(NIGHT);
        database.writeAlone(handle -> {
            stories.forgetSealed(handle);
            return 0;
        });
        assertThat(rows("receipt")).isZero();
    }
}
