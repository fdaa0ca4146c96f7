package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
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
    private final Map<Long, Receipt> given = new HashMap<>();

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
            receipt(writer);
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

    /** As it was given on the first day, or on the day on which this is asked first. */
    private Receipt receipt(long writer) {
        return given.computeIfAbsent(
                writer, number -> database.read(handle -> Receipts.of(generations.current(handle), number)));
    }

    private Optional<Traced> asked(long writer) {
        Receipt receipt = receipt(writer);
        return database.read(handle -> stories.trace(handle, generations.current(handle), receipt));
    }

    private Standing standing(long writer) {
        return asked(writer).orElseThrow().standing();
    }

    /** A whole night, with new keys, in which these writers took their stories back. */
    private void night(Instant now, long... withdrawn) {
        Set<Receipt> back = LongStream.of(withdrawn).mapToObj(this::receipt).collect(Collectors.toSet());
        stories.takeIn(now);
        Generation next = database.read(generations::next);
        database.writeAlone(handle -> {
            Generation before = generations.current(handle);
            letterbox.sealAnew(handle, before, next);
            stories.sealAnew(handle, before, next, now, back);
            generations.moveTo(handle, next, 20_001);
            return 0;
        });
        database.read(handle -> {
            generations.destroyOthers(handle);
            return 0;
        });
    }

    private static Instant later(int days) {
        return NIGHT.plus(Duration.ofDays(days));
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

    private int rows(String table) {
        return database.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void itTellsFromTheFirstNightOnWhatBecameOfAStory() {
        assertThat(asked(1)).as("nobody looks into the letterbox by day").isEmpty();
        night(NIGHT);
        assertThat(standing(1)).isEqualTo(Standing.WAITING);

        stories.release(about(1).id(), "Verhaal een.", "");
        stories.countOnly(about(2).id(), "");
        stories.notUsed(about(3).id(), "");
        assertThat(List.of(standing(1), standing(2), standing(3)))
                .as("what is decided comes about at night")
                .containsOnly(Standing.WAITING);

        night(later(1));
        assertThat(List.of(standing(1), standing(2), standing(3), standing(4)))
                .containsExactly(Standing.SHARED, Standing.READ, Standing.READ, Standing.WAITING);
        night(later(2));
        assertThat(standing(1)).as("also when the story is gone").isEqualTo(Standing.SHARED);
        assertThat(standing(3)).isEqualTo(Standing.READ);
        assertThat(asked(6)).as("another receipt").isEmpty();
    }

    @Test
    void aReceiptIsTwoWordsAndFiveDigits() {
        Receipt receipt = receipt(1);
        assertThat(receipt.words()).matches("[a-z]{3,8} [a-z]{3,8} [0-9]{5}");
        assertThat(receipt).isNotEqualTo(receipt(2)).hasToString("[secret]");
        assertThat(Receipt.of(receipt.bytes())).isEqualTo(receipt);
        ReceiptTag tag = database.read(handle -> Receipts.tag(generations.current(handle), receipt, 0));
        assertThat(tag).hasToString("[secret]");
    }

    @Test
    void whoKeptTheNumberOfAStoryFindsItNoMoreAfterTheNight() {
        Receipt today = receipt(1);
        night(NIGHT);
        Receipt made = database.read(handle -> Receipts.of(generations.current(handle), 1));
        assertThat(made).isNotEqualTo(today);
        Optional<Traced> found = database.read(handle -> stories.trace(handle, generations.current(handle), made));
        assertThat(found).isEmpty();
        assertThat(asked(1)).as("control: the receipt itself still leads to it").isPresent();
    }

    @Test
    void aStoryThatNobodyReadInTimeIsSaidToBeGone() {
        night(NIGHT);
        night(later(29));
        assertThat(rows("story")).isZero();
        assertThat(standing(1)).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void twoStoriesWithOneReceiptStopNoNight() {
        night(NIGHT);
        database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            ReceiptTag same = Receipts.tag(keys, receipt(1), 0);
            new Receipts(ids).open(handle, keys, Map.of(same, "another"), "2026-W48");
            return 0;
        });
        assertThat(rows("receipt")).isEqualTo(5);
        night(later(1));
        assertThat(standing(1)).isEqualTo(Standing.WAITING);
    }

    @Test
    void whatIsTakenBackIsReadByNobodyAfterTheNightAndLeavesItsRow() {
        night(NIGHT);
        List<String> shapes = shapes();
        night(later(1), 2);
        assertThat(stories.toRead()).hasSize(5).noneMatch(story -> story.text().startsWith("Verhaal 2"));
        Story back =
                stories.toRead().stream().filter(Story::withdrawn).findFirst().orElseThrow();
        assertThat(back.text()).isEmpty();
        assertThat(back.check("Toch maar.")).isEqualTo(Story.Check.NEVER);
        assertThat(standing(2)).isEqualTo(Standing.WITHDRAWN);
        assertThat(shapes())
                .as("the tables look as if nobody had taken anything back")
                .isEqualTo(shapes);
        night(later(29));
        assertThat(rows("story")).as("and its row goes with the others").isZero();
        assertThat(standing(2)).isEqualTo(Standing.WITHDRAWN);
    }

    /** Everything about stories that lies open, and how long what is sealed is. */
    private List<String> shapes() {
        return database.read(handle -> handle.createQuery(
                        "select status, people, week, about, length(sealed) from story order by 1, 2, 3, 4, 5")
                .map((row, context) ->
                        row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4) + row.getString(5))
                .list());
    }

    @Test
    void aLongStoryThatIsTakenBackLeavesARowAsLongAsItWas() {
        put(new Entry.Words(
                9, NIGHT.minus(Duration.ofHours(9)).toEpochMilli(), true, "inloop", "", "Lang verhaal. ".repeat(400)));
        put(new Entry.Permitted(9, Permission.AS_TYPED));
        receipt(9);
        night(NIGHT);
        List<String> shapes = shapes();
        night(later(1), 9);
        assertThat(shapes()).isEqualTo(shapes);
        assertThat(stories.toRead()).hasSize(6).filteredOn(Story::withdrawn).hasSize(1);
    }

    @Test
    void whatIsTakenBackBeforeTheNightIsNotReleasedAndNothingTellsThatItNearlyWas() {
        night(NIGHT);
        stories.release(about(1).id(), "Verhaal een.", "Dank je.");
        stories.notUsed(about(2).id(), "");
        assertThat(statuses()).as("a release looks like any decision").containsOnly("TO_READ", "UNUSED");
        night(later(1), 1);
        assertThat(stories.released()).isEmpty();
        assertThat(rows("released_story")).isZero();
        assertThat(asked(1)).contains(new Traced(Standing.WITHDRAWN, List.of()));
        assertThat(rows("decision")).isZero();
    }

    @Test
    void nothingShrinksWhenTheCouncilPassesOverALongStoryAndAllDecisionsAreAlike() {
        put(new Entry.Words(
                9, NIGHT.minus(Duration.ofHours(9)).toEpochMilli(), true, "inloop", "", "Lang verhaal. ".repeat(400)));
        put(new Entry.Permitted(9, Permission.AS_TYPED));
        receipt(9);
        night(NIGHT);
        night(later(1), 9);
        List<String> sizes = sizes();
        Story back =
                stories.toRead().stream().filter(Story::withdrawn).findFirst().orElseThrow();
        stories.notUsed(back.id(), "");
        stories.release(about(1).id(), "Verhaal een. ".repeat(1_500), "Dank je.");
        assertThat(sizes()).isEqualTo(sizes);
        assertThat(database.read(handle -> handle.createQuery("select distinct length(sealed) from decision")
                                .mapTo(Integer.class)
                                .list())
                        .size())
                .isOne();
        assertThat(about(2).check("x".repeat(Story.LONGEST + 1))).isEqualTo(Story.Check.TOO_LONG);
        stories.release(about(2).id(), "x".repeat(Story.LONGEST), "Dank je.");
        night(later(2));
        assertThat(stories.released()).hasSize(2);
    }

    private List<String> sizes() {
        return database.read(handle -> handle.createQuery("select length(sealed) from story order by 1")
                .mapTo(String.class)
                .list());
    }

    private List<String> statuses() {
        return database.read(handle -> handle.createQuery("select status from story")
                .mapTo(String.class)
                .list());
    }

    @Test
    void theCouncilPassesOverWhatWasTakenBackAndNothingTellsOfIt() {
        night(NIGHT);
        night(later(1), 1, 2, 3, 4, 5);
        assertThat(stories.toRead()).hasSize(5).allMatch(Story::withdrawn);
        stories.toRead().forEach(story -> stories.notUsed(story.id(), ""));
        assertThat(statuses()).containsOnly("UNUSED");
        night(later(2));
        assertThat(rows("story")).isZero();
        assertThat(standing(1)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void whatWasReleasedIsShownUntilTheWeekIsOverAndThenNoMore() {
        night(NIGHT);
        stories.release(about(1).id(), "Verhaal een.", "");
        stories.release(about(2).id(), "Verhaal twee.", "");
        assertThat(stories.released()).as("it is shown after the night").isEmpty();
        night(later(1));
        assertThat(stories.released()).hasSize(2);
        night(later(2), 1);
        assertThat(standing(1)).isEqualTo(Standing.WITHDRAWN_SHARED);
        night(later(5));
        assertThat(stories.released()).as("so that nobody sees on which day").hasSize(2);
        night(later(6));
        assertThat(stories.released()).extracting(ReleasedStory::text).containsExactly("Verhaal twee.");
        assertThat(rows("released_story")).as("kept for the archivist").isEqualTo(2);
        assertThat(standing(1)).isEqualTo(Standing.WITHDRAWN_SHARED);
    }

    @Test
    void whatIsTakenBackInItsLastWeekIsHiddenAllTheSame() {
        night(NIGHT);
        stories.release(about(1).id(), "Verhaal een.", "");
        night(later(1));
        night(later(357), 1);
        assertThat(stories.released()).hasSize(1);
        night(later(364));
        assertThat(rows("receipt")).isZero();
        assertThat(stories.released()).isEmpty();
    }

    @Test
    void whatTheCouncilWritesBackIsForWhoeverHasTheReceipt() {
        night(NIGHT);
        StoryId first = about(1).id();
        assertThat(stories.release(first, "Verhaal een.", "Dank je. We praten erover."))
                .isTrue();
        assertThat(stories.countOnly(first, "Nog iets.")).as("decided").isFalse();
        stories.countOnly(about(2).id(), "Dank je wel.");
        night(later(1));
        assertThat(asked(1)).contains(new Traced(Standing.SHARED, List.of("Dank je. We praten erover.")));
        assertThat(asked(2)).contains(new Traced(Standing.READ, List.of("Dank je wel.")));

        String mark = stories.answerable(later(1)).getFirst().mark();
        stories.answer(mark, "Het wordt warmer.");
        assertThat(asked(1)).contains(new Traced(Standing.SHARED, List.of("Dank je. We praten erover.")));
        night(later(2));
        assertThat(asked(1)).contains(new Traced(Standing.SHARED, List.of("Het wordt warmer.")));

        stories.answer(mark, "Te laat.");
        night(later(3), 1);
        assertThat(asked(1))
                .as("the council is told nothing of it, the writer nothing more")
                .contains(new Traced(Standing.WITHDRAWN_SHARED, List.of()));
        assertThat(stories.answerable(later(3))).hasSize(1);
        assertThat(stories.answerable(later(400))).isEmpty();
    }

    @Test
    void anAnswerIsOnePlainTextMessage() {
        night(NIGHT);
        StoryId first = about(1).id();
        assertThatIllegalArgumentException().isThrownBy(() -> stories.countOnly(first, "Lang. ".repeat(40)));
        assertThatIllegalArgumentException().isThrownBy(() -> stories.answer("anders", "Cli\u00ebntenraad"));
        assertThat(stories.toRead()).hasSize(5);
    }

    @Test
    void partsOfOneStoryHaveARowEachAndOneReceiptAndNothingThatTellsThatTheyBelongTogether() {
        long told = NIGHT.minus(Duration.ofHours(9)).toEpochMilli();
        put(new Entry.Words(9, told, true, "inloop", "", "Eerst dit, in genoeg woorden."));
        put(new Entry.Words(9, told + 1, true, "inloop", "abcd2345/1", "En dit op jullie vraag."));
        put(new Entry.Permitted(9, Permission.AS_TYPED));
        receipt(9);
        night(NIGHT);
        assertThat(rows("receipt")).isEqualTo(rows("story")).isEqualTo(7);
        Generation keys = database.read(generations::current);
        StorySql sql = new StorySql();
        List<SealedStory.Trace> traces = database.read(handle -> sql.allIds(handle).stream()
                .map(id ->
                        SealedStory.read(keys, sql.row(handle, id).orElseThrow().sealed()))
                .map(story -> story.trace().orElseThrow())
                .toList());
        assertThat(traces).extracting(SealedStory.Trace::tag).doesNotHaveDuplicates();
        assertThat(traces).extracting(SealedStory.Trace::mark).doesNotHaveDuplicates();

        Story asked = stories.toRead().stream()
                .filter(story -> !story.about().isEmpty())
                .findFirst()
                .orElseThrow();
        stories.release(asked.id(), "Ja.", "Dank je.");
        night(later(1));
        assertThat(asked(9)).contains(new Traced(Standing.SHARED, List.of("Dank je.")));
        night(later(2), 9);
        assertThat(standing(9)).isEqualTo(Standing.WITHDRAWN_SHARED);
        assertThat(stories.toRead())
                .as("the other part too")
                .hasSize(6)
                .filteredOn(Story::withdrawn)
                .hasSize(1);
    }

    @Test
    void rowsAreAllAlikeAndNoTwoCopiesCanBeLaidSideBySide() {
        night(NIGHT);
        List<String> before = lookups();
        night(later(1));
        assertThat(lookups()).hasSize(5).doesNotContainAnyElementsOf(before);
        List<Integer> sizes = database.read(handle -> handle.createQuery("select distinct length(sealed) from receipt")
                .mapTo(Integer.class)
                .list());
        assertThat(sizes).containsExactly(1024);
    }

    @Test
    void aYearLaterNothingIsLeft() {
        night(NIGHT);
        night(later(350));
        assertThat(rows("receipt")).isEqualTo(5);
        night(later(364));
        assertThat(rows("receipt")).isZero();
        assertThat(asked(1)).isEmpty();
    }

    @Test
    void aStoryOfBeforeThereWereReceiptsIsDecidedAboutAsAnyOther() {
        night(NIGHT);
        Story old = about(1);
        database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            byte[] sealed = new SealedStory(old.permission(), false, Optional.empty(), old.text()).sealed(keys);
            return handle.execute(
                    "update story set sealed = ? where id = ?", sealed, old.id().bytes());
        });
        assertThat(stories.release(old.id(), "Verhaal een.", "")).isTrue();
        night(later(1));
        assertThat(stories.released()).extracting(ReleasedStory::text).containsExactly("Verhaal een.");
    }

    @Test
    void whatNobodyCanOpenAnyMoreIsDropped() {
        night(NIGHT);
        stories.notUsed(about(1).id(), "");
        database.writeAlone(handle -> {
            stories.forgetSealed(handle);
            return 0;
        });
        assertThat(rows("receipt") + rows("decision")).isZero();
    }
}
