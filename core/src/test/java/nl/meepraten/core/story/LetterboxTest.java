package nl.meepraten.core.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.Seal;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("storage")
class LetterboxTest {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant ENDED = NOON.plus(Letterbox.THREAD).plusSeconds(60);
    private static final long SAM = 7;
    private static final long NOOR = 4;

    @TempDir
    Path folder;

    private final Ids ids = Ids.seeded(11);
    private final Letterbox letterbox = new Letterbox(ids);
    private Database database;
    private Generations generations;
    private Generation today;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        generations = new Generations(new FileVault(folder.resolve("vault")));
        today = write(handle -> {
            generations.begin(handle, 20_000);
            return generations.current(handle);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T write(Function<Handle, T> work) {
        return database.writeAlone(work::apply);
    }

    private void put(Entry... entries) {
        write(handle -> {
            List.of(entries).forEach(entry -> letterbox.put(handle, today, entry));
            return entries;
        });
    }

    private static Entry.Words told(long thread, Duration after, String text) {
        return new Entry.Words(thread, NOON.plus(after).toEpochMilli(), true, "inloop", "", text);
    }

    private static Entry.Words notAgreed(long thread, String text) {
        return new Entry.Words(thread, NOON.toEpochMilli(), false, "inloop", "", text);
    }

    private List<String> emptiedAt(Instant moment) {
        return emptied(today, moment).stream().map(Letterbox.Told::text).toList();
    }

    private List<Letterbox.Told> emptied(Generation keys, Instant moment) {
        return write(handle -> {
            Letterbox.Sorted sorted = letterbox.sort(handle, keys, moment);
            List<Letterbox.Told> told = sorted.ended().stream()
                    .flatMap(pile -> letterbox.read(handle, keys, pile).stream())
                    .toList();
            letterbox.delete(handle, sorted.gone());
            return told;
        });
    }

    private List<byte[]> rows() {
        return database.read(handle -> handle.createQuery("select sealed from letterbox order by id")
                .map((row, context) -> row.getBytes(1))
                .list());
    }

    @Test
    void partsComeTogetherInTheOrderInWhichTheyWereTold() {
        put(
                told(SAM, Duration.ofMinutes(5), "En de douche is kapot."),
                told(NOOR, Duration.ofSeconds(30), "De bus komt te laat."),
                told(SAM, Duration.ZERO, "Het is hier koud."));

        assertThat(emptiedAt(ENDED))
                .containsExactlyInAnyOrder("Het is hier koud.\nEn de douche is kapot.", "De bus komt te laat.");
        assertThat(rows()).isEmpty();
    }

    @Test
    void groupOfTheLastPartIsTheOneThatCounts() {
        put(
                told(SAM, Duration.ZERO, "eerst"),
                new Entry.Words(SAM, NOON.plusSeconds(9).toEpochMilli(), true, "buitenslapers", "", "later"));

        List<Letterbox.Told> all = emptied(today, ENDED);
        assertThat(all).containsExactly(new Letterbox.Told("buitenslapers", "", Permission.IN_SHORT, "eerst\nlater"));
    }

    @Test
    void longStoryTakesSeveralRowsAndIsWholeAgain() {
        String text = "Een heel lang verhaal \ud83d\ude00 met {alles} erin. ".repeat(150);
        put(told(SAM, Duration.ZERO, text), told(SAM, Duration.ofMinutes(1), "Dat was het."));

        assertThat(rows())
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(row).hasSize(3900));
        assertThat(emptiedAt(ENDED)).containsExactly(text + "\nDat was het.");
    }

    private void drop(Long... threads) {
        database.write(handle -> {
            letterbox.drop(handle, today, List.of(threads));
            return 0;
        });
    }

    @Test
    void aRowThatTellsSomethingCanDropOtherStoriesToo() {
        put(told(SAM, Duration.ZERO, "vergeet dit"));
        database.write(handle -> {
            letterbox.put(handle, today, told(NOOR, Duration.ZERO, "lang verhaal ".repeat(300)), List.of(SAM));
            return 0;
        });

        assertThat(emptiedAt(ENDED)).containsExactly("lang verhaal ".repeat(300));
        assertThat(rows()).isEmpty();
    }

    @Test
    void everyEntryLiesThereAsARowOfOneSize() {
        put(
                new Entry.Blank(),
                told(SAM, Duration.ZERO, "kort"),
                new Entry.Consented(SAM),
                new Entry.Permitted(NOOR, Permission.NEVER));
        drop(NOOR);
        drop(NOOR, SAM);

        assertThat(rows()).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(3900));
    }

    @Test
    void blanksAndMarksAloneMakeNoStory() {
        put(new Entry.Blank(), new Entry.Consented(SAM), new Entry.Blank());
        drop(NOOR);

        assertThat(emptiedAt(ENDED)).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatTheWriterDroppedIsGoneEvenWhileItRan() {
        put(told(SAM, Duration.ZERO, "vergeet dit"), told(NOOR, Duration.ZERO, "dit blijft"));
        drop(SAM);

        assertThat(emptiedAt(NOON.plusSeconds(60))).isEmpty();
        assertThat(emptiedAt(ENDED)).containsExactly("dit blijft");
    }

    @Test
    void wordsWithoutConsentAreDroppedAndWordsWithALaterYesAreUsed() {
        put(notAgreed(SAM, "zonder ja"), notAgreed(NOOR, "met ja"), new Entry.Consented(NOOR));

        assertThat(emptiedAt(ENDED)).containsExactly("met ja");
        assertThat(rows()).isEmpty();
    }

    @Test
    void storyThatStillRunsStaysWithItsConsent() {
        put(notAgreed(SAM, "eerst"), new Entry.Consented(SAM), new Entry.Blank());

        assertThat(emptiedAt(NOON.plus(Duration.ofHours(16)))).isEmpty();
        assertThat(rows()).hasSize(2);
        put(told(SAM, Duration.ofHours(20), "en later"));

        assertThat(emptiedAt(ENDED)).containsExactly("eerst\nen later");
    }

    @ParameterizedTest
    @EnumSource
    void permissionEndsTheStoryAndStaysWithIt(Permission permission) {
        put(
                told(SAM, Duration.ZERO, "eerst"),
                new Entry.Permitted(SAM, permission),
                told(NOOR, Duration.ZERO, "nog niet"));

        List<Letterbox.Told> all = emptied(today, NOON.plusSeconds(60));

        assertThat(all).containsExactly(new Letterbox.Told("inloop", "", permission, "eerst"));
    }

    @Test
    void whoSaysNothingPermitsItInShort() {
        put(told(SAM, Duration.ZERO, "eerst"), new Entry.Permitted(NOOR, Permission.AS_TYPED));

        List<Letterbox.Told> all = emptied(today, ENDED);

        assertThat(all).containsExactly(new Letterbox.Told("inloop", "", Permission.IN_SHORT, "eerst"));
    }

    @Test
    void endsExactlyADayAfterItsFirstPart() {
        put(told(SAM, Duration.ZERO, "een dag"));

        assertThat(emptiedAt(NOON.plus(Letterbox.THREAD).minusMillis(1))).isEmpty();
        assertThat(emptiedAt(NOON.plus(Letterbox.THREAD))).containsExactly("een dag");
    }

    @Test
    void afterTheNightOnlyTheNewKeyOpensIt() {
        put(told(SAM, Duration.ZERO, "onderweg"));

        Generation tomorrow = sealAnew();

        assertThatThrownBy(() -> Seal.openPadded(today.letterbox(), rows().getFirst(), "letterbox"))
                .isInstanceOf(Seal.WrongKey.class);
        List<Letterbox.Told> all = emptied(tomorrow, ENDED);
        assertThat(all).containsExactly(new Letterbox.Told("inloop", "", Permission.IN_SHORT, "onderweg"));
    }

    private Generation sealAnew() {
        return write(handle -> {
            Generation next = generations.next(handle);
            letterbox.sealAnew(handle, today, next);
            return next;
        });
    }

    /** Order of arrival, as the rows lie on disk, is no longer there after the night. */
    @Test
    void afterTheNightTheRowsLieInShuffledOrder() {
        List<String> words =
                IntStream.range(0, 40).mapToObj(number -> "verhaal " + number).toList();
        for (int number = 0; number < words.size(); number++) {
            put(told(number, Duration.ZERO, words.get(number)));
        }
        assertThat(asTheyLie(today)).as("control: before the night").isEqualTo(words);

        assertThat(asTheyLie(sealAnew())).isNotEqualTo(words).containsExactlyInAnyOrderElementsOf(words);
    }

    private List<String> asTheyLie(Generation keys) {
        List<String> words = new ArrayList<>();
        database.read(handle -> handle.createQuery("select sealed from letterbox order by " + TestDatabase.POSITION)
                        .map((row, context) -> row.getBytes(1))
                        .list())
                .forEach(row -> {
                    if (EntryCodec.read(Seal.openPadded(keys.letterbox(), row, "letterbox"))
                                    .entry()
                            instanceof Entry.Words told) {
                        words.add(told.text());
                    }
                });
        return words;
    }

    @Test
    void sameWordsNeverLookAlikeOnDisk() {
        put(told(SAM, Duration.ZERO, "zelfde"), told(SAM, Duration.ZERO, "zelfde"));

        assertThat(rows().stream().map(HexFormat.of()::formatHex).distinct()).hasSize(2);
    }
}
