package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.Tidying;
import nl.meepraten.bot.outbox.Outbox;
import nl.meepraten.bot.outbox.Parcel;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.ballot.FilledBox;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.Entry;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.receipt.ReceiptTag;
import nl.meepraten.core.story.receipt.Receipts;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/**
 * What a busy day leaves for the night, laid down at once: a question that closes and one that stays, each answered by most
 * people, a letterbox with stories among what is blank, and replies that the provider did not take yet.
 */
final class FullDay {

    /** Of so many people one told a story today, has a reply that waits, or sent something else. */
    private static final int TOLD = 200;

    private static final int WAITING = 30;
    private static final int TEXTED = 20;

    /** Of so many stories one goes on after the night. */
    private static final int GOING_ON = 10;

    /** Of so many people one can ask after a story of this year: a council that reads 400 a week has read as many as that. */
    private static final int ASKING = 5;

    private static final int AT_ONCE = 500;
    private static final String STORY = "De douche bij de opvang is al een week koud en niemand doet er iets aan."
            + " Bel mij op 06 12345678 of kom langs, ik slaap meestal bij de kerk. Groeten, nummer ";

    private final QuietProgram program;
    private final Clock clock;
    private final int people;
    private final Ids ids = Ids.secure();
    private final FileVault vault;
    private final Generations generations;
    private final ConsultationId closing;
    private Instant filled = Instant.MIN;

    /** @param clock what the program has; at an hour at which people may be texted */
    private FullDay(QuietProgram program, Path folder, Clock clock, int people) {
        this.program = program;
        this.clock = clock;
        this.people = people;
        this.vault = new FileVault(folder.resolve("vault"));
        this.generations = new Generations(vault);
        this.closing = publish("de opvang", 0);
    }

    /** Fills the town before anybody texts in it. */
    static FullDay fill(QuietProgram program, Path folder, Clock clock, int people) {
        FullDay day = new FullDay(program, folder, clock, people);
        day.publish("de douches", 13);
        // The rounds of both questions, that walk past nobody: people join after that.
        program.bot.timers().runDue();
        Fixture.join(program, folder, people);
        day.eachOf(TEXTED, (handle, keys, one) -> day.put(handle, keys, new Entry.Blank()));
        day.eachOf(TOLD, day::tell);
        day.eachOf(WAITING, day::reply);
        day.openReceipts();
        day.filled = clock.instant();
        return day;
    }

    private ConsultationId publish(String topic, int days) {
        ConsultationId id = program.bot.consultations().draft(Fixture.draft(topic, days));
        program.bot.consultations().publish(id);
        return program.database.writeAlone(handle -> {
            FilledBox.make(handle, vault, id, 1, 2, answers(people));
            return id;
        });
    }

    private interface Deed {
        void with(Handle handle, Generation keys, int number);
    }

    private int share(int one) {
        return share(people, one);
    }

    private static int share(int people, int one) {
        return Math.max(10, people / one);
    }

    /** Eight in ten answered. */
    private static int answers(int people) {
        return people * 8 / 10;
    }

    /** What there was to do, for who reads the figure. */
    static String described(int people) {
        return String.format(
                Locale.ROOT,
                "%,d answers that close and %,d that stay, %,d stories and %,d blanks in the letterbox, %,d replies that wait, %,d codes of earlier stories",
                answers(people),
                answers(people),
                share(people, TOLD),
                share(people, TEXTED),
                share(people, WAITING),
                share(people, ASKING));
    }

    private void eachOf(int one, Deed deed) {
        for (int from = 0; from < share(one); from += AT_ONCE) {
            int first = from;
            program.database.write(handle -> {
                Generation keys = generations.current(handle);
                for (int number = first; number < Math.min(share(one), first + AT_ONCE); number++) {
                    deed.with(handle, keys, number);
                }
                return 0;
            });
        }
    }

    private void put(Handle handle, Generation keys, Entry entry) {
        new Letterbox(ids).put(handle, keys, entry);
    }

    private void tell(Handle handle, Generation keys, int number) {
        long at = clock.millis();
        put(handle, keys, new Entry.Words(number, at, true, "inloop", "", STORY + number));
        if (number % GOING_ON > 0) {
            put(handle, keys, new Entry.Permitted(number, Permission.AS_TYPED));
        }
    }

    private void openReceipts() {
        Map<ReceiptTag, String> marks = new HashMap<>();
        for (int number = 0; number < share(ASKING); number++) {
            marks.put(ReceiptTag.of(ids.bytes(ReceiptTag.BYTES)), ids.code(16));
        }
        String week =
                DateTimeFormatter.ISO_WEEK_DATE.format(LocalDate.now(clock)).substring(0, "2026-W48".length());
        program.database.write(handle -> {
            new Receipts(ids).open(handle, generations.current(handle), marks, week);
            return week;
        });
    }

    private void reply(Handle handle, Generation keys, int number) {
        Address to = ChannelKind.SMS.address(Texts.phone(number));
        byte[] enrolment =
                new Contacts(ids).find(handle, keys, to).orElseThrow().contact().enrolment();
        Instant now = clock.instant();
        List<Parcel.Text> texts =
                List.of(new Parcel.Text("Dank je wel! De vraag sluit vannacht.", now.plus(Duration.ofDays(2))));
        new Outbox(program.database, generations, ids)
                .putReply(handle, keys, Parcel.reply(to, enrolment, false, Tidying.NONE, texts), now);
    }

    /**
     * Looks after the night whether there was all of this to do.
     *
     * @throws IllegalStateException when there was not: then the night was measured that nobody has
     */
    void check(QuietProgram after) {
        long left = rows(after, "contact");
        must(left >= people, "Of " + people + " people " + left + " were left after the night.");
        must(
                after.bot.consultations().find(closing).orElseThrow().stage() == Stage.CLOSED,
                "The question did not close.");
        long answers = after.bot
                .releases()
                .of(closing)
                .orElseThrow()
                .questions()
                .getFirst()
                .figures()
                .orElseThrow()
                .total();
        must(answers >= answers(people) - 5, "Only " + answers + " answers were counted.");
        long told = rows(after, "story");
        must(told == share(TOLD) - share(TOLD) / GOING_ON, told + " stories were taken in.");
        long codes = rows(after, "receipt");
        must(codes == share(ASKING) + told, codes + " codes were left.");
        // What people were answered in the night waits for a later moment.
        long waiting = rows(after, "parcel where not_before <= " + filled.toEpochMilli());
        must(waiting == share(WAITING), waiting + " of " + share(WAITING) + " parcels still wait.");
    }

    private static long rows(QuietProgram program, String which) {
        return program.database.read(handle -> handle.createQuery("select count(*) from " + which)
                .mapTo(Long.class)
                .one());
    }

    private static void must(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalStateException(otherwise);
        }
    }
}
