package nl.meepraten.attack.town;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.meepraten.attack.leak.KeepingVault;
import nl.meepraten.attack.leak.NotingSender;
import nl.meepraten.bot.Bot;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.attack.Needles;
import nl.meepraten.bot.channel.InboundMessage;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.database.Ids;

/**
 * Four days in a town of sixty people of three groups, six of them on Telegram: three questions, of which two close, a fifth
 * of the answers changed, stories with their codes, one of them taken back, a meeting, three who have themselves wiped, one who stops, and restarts. The program says
 * all it can to its log.
 */
public final class Life implements AutoCloseable {

    public static final int PEOPLE = 60;

    /** Enough for what a small leak leaves. */
    private static final int FEW = 24;

    /** To whom the texts are noted by a sender that leaks. */
    private static final int NOTED = 3;

    /** What the names of the keys begin with that a vault forgets to destroy. */
    private static final String FORGOTTEN = "contact-";

    public final LiveTown town;
    public final List<Person> people;

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    /** The questions that are closed by now. */
    public final List<ConsultationId> closed = new ArrayList<>();

    /** Who had themselves wiped. */
    public final List<Person> wiped = new ArrayList<>();

    private final Random chance;
    private final Talkative log;
    private final List<Event> events = new ArrayList<>();

    private record Event(Instant at, Person who, String words) {}

    private Life(Path folder, Storage storage, long seed, int many, boolean leaky) {
        chance = new Random(seed);
        people = IntStream.range(0, many)
                .mapToObj(person -> Person.invented(seed, person, chance))
                .toList();
        log = Talkative.in(folder.resolve("data/logs"));
        town = new LiveTown(folder, storage, Ids.seeded(seed), parts -> leaky ? leaking(parts) : parts);
    }

    public static Life lived(Path folder, Storage storage, long seed) {
        return lived(new Life(folder, storage, seed, PEOPLE, false));
    }

    /**
     * The same with fewer people, on a program with two small leaks: a sender that notes part of one number and a code, and a vault that
     * keeps yesterday's keys of the contacts. What looks for the one does not see the other.
     */
    public static Life leaking(Path folder, Storage storage, long seed) {
        return lived(new Life(folder, storage, seed, FEW, true));
    }

    private Bot.Parts leaking(Bot.Parts parts) {
        Address noted = people.get(NOTED).address();
        return Changed.withSenders(
                parts, new KeepingVault(parts.vault(), FORGOTTEN), sender -> new NotingSender(sender, noted));
    }

    private static Life lived(Life life) {
        life.firstDay();
        life.secondDay();
        life.lastDays();
        life.log.close();
        return life;
    }

    /** Everybody joins and answers two questions; some change their mind, tell a story, ask who reads it, or want out. */
    private void firstDay() {
        closed.add(town.publish("de opvang", 2, Question.yesNo("Is het warm genoeg in de opvang?")));
        closed.add(town.publish("de douches", 3, Question.yesNo("Zijn er genoeg douches?")));
        for (Person person : people) {
            Instant at = town.clock.instant().plusSeconds(chance.nextInt(6 * 3600));
            List<String> says = new ArrayList<>(List.of(person.place(), "ja", person.yes() ? "ja" : "nee"));
            says.add(chance.nextBoolean() ? "1" : "2");
            if (chance.nextInt(5) == 0) {
                says.addAll(List.of("ANDERS", chance.nextBoolean() ? "1" : "2"));
            }
            boolean tells = chance.nextInt(4) == 0;
            if (tells || person.equals(people.get(NOTED))) {
                says.add("Het is hier 's nachts zo koud dat niemand slaapt, zegt " + person.canary());
                says.addAll(List.of("CODE", "1"));
            }
            if (chance.nextInt(10) == 0) {
                says.add("WIE");
            }
            plan(at, person, says);
        }
        play(people.size() * 2);
        town.restart();
        play(Integer.MAX_VALUE);
        say(people.get(7), "STOP");
        wipe(people.get(0));
        night();
    }

    private void secondDay() {
        town.pass(Duration.ofHours(6));
        town.publish("de soepbus", 10, Question.yesNo("Komt de soepbus op tijd?"));
        people.subList(1, people.size())
                .forEach(person -> plan(
                        town.clock.instant().plusSeconds(60 + chance.nextInt(4 * 3600)),
                        person,
                        List.of(chance.nextBoolean() ? "ja" : "nee")));
        play(Integer.MAX_VALUE);
        wipe(people.get(9));
        say(people.get(10), town.codes().getFirst());
        say(people.get(10), "ja");
        say(people.get(11), town.codes().getLast());
        say(
                people.get(12),
                "Bel mij op " + people.get(12) + " of mail, zegt "
                        + people.get(12).canary());
        night();
    }

    private void lastDays() {
        town.pass(Duration.ofHours(6));
        var meeting = town.bot().meetings().newId();
        town.bot().meetings().plan(meeting, Town.plan("Lunch", town.today().plusDays(2), LocalTime.NOON));
        town.bot().meetings().invite(meeting, 1);
        town.tick();
        int some = people.size() / 3;
        people.subList(some, 2 * some)
                .forEach(person -> plan(
                        town.clock.instant().plusSeconds(60 + chance.nextInt(3600)),
                        person,
                        List.of(chance.nextBoolean() ? "ja" : "nee")));
        play(Integer.MAX_VALUE);
        wipe(people.get(some));
        night();
        night();
    }

    private void wipe(Person who) {
        say(who, "WIS");
        wiped.add(who);
    }

    private void plan(Instant from, Person who, List<String> says) {
        Instant at = from;
        for (String words : says) {
            events.add(new Event(at, who, words));
            at = at.plusSeconds(60 + chance.nextInt(600));
        }
    }

    /** The next events, in the order of their time. */
    private void play(int most) {
        List<Event> next = events.stream()
                .sorted(Comparator.comparing(Event::at))
                .limit(most)
                .toList();
        for (Event event : next) {
            town.clock.set(event.at());
            say(event.who(), event.words());
        }
        events.removeAll(next);
    }

    private void say(Person who, String words) {
        if (who.address().channel().equals("sms")) {
            town.text(who.address().value(), words);
        } else {
            town.bot()
                    .inbox()
                    .receive(new InboundMessage(who.address(), town.providerId(), words, town.clock.instant()));
            town.send();
        }
    }

    /** A night, with a copy of everything just before it, and a fresh process after it. */
    private void night() {
        noteKeys();
        Path kept = town.folder.resolve("kept/" + town.today());
        Folders.copy(town.folder.resolve("data"), kept);
        if (town.storage == Storage.POSTGRESQL) {
            town.database().copyTo(kept, "evening");
        }
        town.passTheNight();
        noteKeys();
        town.restart();
    }

    private void noteKeys() {
        keys.putAll(LeftKeys.inVault(town.folder));
    }

    /** Every key that was ever in the vault, by name. */
    public Map<String, byte[]> keys() {
        return keys;
    }

    /** One of them. */
    public byte[] key(String name) {
        return Optional.ofNullable(keys.get(name)).orElseThrow();
    }

    /** Numbers, chats, words and the provider's ids, in every form. */
    public Needles traces() {
        Needles needles = new Needles();
        for (Person person : people) {
            traces(needles, person);
        }
        town.codes().forEach(code -> code(needles, code));
        town.providerIds.forEach(
                id -> needles.text(id, id).bytes(id, HexFormat.of().parseHex(id.substring(2))));
        return needles;
    }

    /** What leads to a story, as it is said and as people type it. */
    private static void code(Needles needles, String code) {
        for (String between : List.of(" ", "", "-", ".")) {
            String form = code.replace(" ", between);
            needles.text(code, form).text(code, form.toUpperCase(Locale.ROOT));
        }
    }

    /** What could lead to one person. */
    public static Needles traces(Needles needles, Person person) {
        String value = person.address().value();
        if (person.address().channel().equals("sms")) {
            needles.number(value);
        } else {
            needles.text(value, value).integer(value, Long.parseLong(value));
        }
        return needles.text(person.canary(), person.canary());
    }

    @Override
    public void close() {
        town.close();
    }
}
