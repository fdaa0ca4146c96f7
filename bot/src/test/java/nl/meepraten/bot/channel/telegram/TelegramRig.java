package nl.meepraten.bot.channel.telegram;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.bot.Await;
import nl.meepraten.bot.Town;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;

/** The real bot on a real database, polling a local Telegram. */
final class TelegramRig implements AutoCloseable {

    static final long ANNA = 600_000_001;

    final FakeTelegram telegram = new FakeTelegram();
    final TelegramBot bot =
            new TelegramBot(new TelegramSettings(new BotToken(FakeTelegram.TOKEN), Optional.of(telegram.url())));
    private final Path folder;
    Town town;
    TelegramPolling polling;

    TelegramRig(Path folder) {
        this.folder = folder;
        town = new Town(folder, Town.START, Ids.secure(), Map.of("telegram", new TelegramSender(bot)));
        startPolling();
    }

    void startPolling() {
        polling = new TelegramPolling(bot, town.bot.inbox(), Clock.systemUTC(), Duration.ofMillis(10));
        polling.start();
    }

    /** The program dies and is started again: what was in memory only is gone. */
    Town crash() {
        polling.close();
        Instant now = town.clock.instant();
        town.close();
        town = new Town(folder, now, Ids.secure(), Map.of("telegram", new TelegramSender(bot)));
        startPolling();
        return town;
    }

    /** What arrived since, once everything that waits has been handled. */
    List<String> hears(long chat, Runnable what) {
        int before = telegram.phone(chat).size();
        what.run();
        Await.until(telegram::allForgotten);
        town.bot.courier().sendAll();
        List<String> all = telegram.phone(chat);
        return all.subList(before, all.size());
    }

    List<String> says(String text) {
        return hears(ANNA, () -> telegram.says(ANNA, text));
    }

    List<String> presses(String label) {
        return hears(ANNA, () -> telegram.presses(ANNA, label));
    }

    List<String> sends(String kind, Map<String, Object> content) {
        return hears(ANNA, () -> telegram.update(kind, content));
    }

    void joins() {
        says("/start HAVEN");
        says("ja");
    }

    /** What Anna sees in her chat. */
    List<String> screen() {
        return telegram.screen(ANNA);
    }

    /** Anna's record, opened; empty when there is none. */
    Optional<Contact> contact() {
        Contacts contacts = new Contacts(Ids.secure());
        return town.database.read(handle -> {
            Generation keys = new Generations(town.vault).current(handle);
            return contacts.find(handle, keys, new Address("telegram", Long.toString(ANNA)))
                    .map(Contacts.Read::contact);
        });
    }

    /** What Anna's ballot holds for each question: 0 is nothing, 1 not understood, option n is n + 1. */
    List<Integer> ballot(ConsultationId id) {
        return contact()
                .map(contact ->
                        town.database.read(handle -> OpenedBallots.of(handle, town.vault, contact.ballotSecret())))
                .map(boxes -> boxes.getOrDefault(id, List.of()))
                .orElse(List.of());
    }

    long seen() {
        return town.database.read(handle -> handle.createQuery("select count(*) from seen")
                .mapTo(Long.class)
                .one());
    }

    void execute(String sql) {
        town.database.write(handle -> handle.execute(sql));
    }

    void breakLetterbox() {
        execute("create trigger broken before insert on letterbox"
                + " begin select raise(abort, 'this table is broken'); end");
    }

    void mendLetterbox() {
        execute("drop trigger broken");
    }

    void awaitPolls(int more) {
        int before = telegram.calls("getUpdates").size();
        Await.until(() -> telegram.calls("getUpdates").size() >= before + more);
    }

    @Override
    public void close() {
        polling.close();
        bot.close();
        telegram.close();
        town.close();
    }
}
