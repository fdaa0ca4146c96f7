package nl.meepraten.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.meepraten.bot.channel.ChannelKind;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.config.QuietProgram;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;

/** A town whose people joined through the real inbox, with three consultations open for all of them. */
final class Fixture {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int TOGETHER = 32;
    private static final int AT_ONCE = 5_000;

    private Fixture() {}

    private static final List<String> TOPICS = List.of("de opvang", "de douches", "de soepbus");

    static void fill(QuietProgram program, int people) throws Exception {
        fill(program, people, TOPICS.size());
    }

    /** @param open how many consultations are open, at most three */
    static void fill(QuietProgram program, int people, int open) throws Exception {
        for (String text : List.of("HAVEN", "ja")) {
            everyone(program, people, text);
        }
        for (String topic : TOPICS.subList(0, open)) {
            program.bot.consultations().publish(program.bot.consultations().draft(draft(topic, 13)));
        }
        program.bot.timers().runDue();
        // What the courier would have sent by now; it is not part of this.
        program.database.write(handle -> handle.execute("delete from parcel"));
    }

    private static void everyone(QuietProgram program, int people, String text) throws Exception {
        try (ExecutorService lines = Executors.newFixedThreadPool(TOGETHER)) {
            List<? extends Future<?>> all = IntStream.range(0, people)
                    .mapToObj(person -> lines.submit(() -> program.bot
                            .inbox()
                            .receive(new InboundMessage(
                                    ChannelKind.SMS.address(Texts.phone(person)),
                                    text + "-" + person,
                                    text,
                                    Instant.now()))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    /** People who joined some other day: their records only, quickly. */
    static void join(QuietProgram program, Path folder, int people) {
        Ids ids = Ids.secure();
        Contacts contacts = new Contacts(ids);
        Generations generations = new Generations(new FileVault(folder.resolve("vault")));
        long today = LocalDate.now(ZONE).toEpochDay();
        long minute = Instant.now().getEpochSecond() / 60;
        for (int from = 0; from < people; from += AT_ONCE) {
            int first = from;
            program.database.write(handle -> {
                Generation keys = generations.current(handle);
                for (int person = first; person < Math.min(people, first + AT_ONCE); person++) {
                    contacts.insert(
                            handle,
                            keys,
                            Contact.fresh(ChannelKind.SMS.address(Texts.phone(person)), ids, today, minute));
                }
                return 0;
            });
        }
    }

    /** A consultation about {@code topic} that closes in {@code days} days. */
    static Draft draft(String topic, int days) {
        LocalDate today = LocalDate.now(ZONE);
        Promise promise = new Promise(
                "We maken er nieuwe regels mee.",
                "tijden en regels",
                "meer bedden",
                Ladder.ADVISE,
                today.plusDays(days + 20L),
                "Karin: 06 00000000");
        Question question =
                new Question("Gaat het goed met " + topic + "?", Question.Kind.YES_NO, List.of("ja", "nee"));
        return new Draft(topic, List.of(question), promise, Audience.EVERYONE, today.plusDays(days));
    }
}
