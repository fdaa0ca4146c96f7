package nl.meepraten.attack.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Chance;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.bot.Town;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.story.Entry;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.story.Stories;
import nl.meepraten.core.story.Story;
import nl.meepraten.core.story.redactor.Redactor;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.MemoryKeys;

/** Reads the batches of stories as the council gets them: personal data that is left, and an order that tells who came first. */
public final class Redacting implements Attack {

    private static final double RECALL = 0.98;
    private static final int STORIES = 20;

    private static final List<String> AROUND = List.of(
            "Bel me op %s als je meer wilt weten.",
            "%s, zo kan je me vinden",
            "Ze hebben mijn gegevens (%s) gewoon doorgegeven!",
            "het gaat om %s. Niemand luistert",
            "Op de brief stond %s en dat klopt niet");

    @Override
    public String name() {
        return "19 redactor";
    }

    @Override
    public String tried(Arena arena) {
        return texts(arena) + " texts with a number, address, BSN, IBAN, postcode or plate; order of batches of "
                + STORIES + " stories over " + seeds(arena) + " seeds";
    }

    private static int seeds(Arena arena) {
        return arena.many(200, 10);
    }

    private static int texts(Arena arena) {
        return arena.many(12_000, 1_200);
    }

    @Override
    public String control() {
        return "a redactor that does not know IBANs, and a batch in the order of arrival";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        Finding recall = recall(
                arena,
                leaky
                        ? text -> text.matches(".*NL[0-9]{2} ?[A-Z]{4}.*") ? text : Redactor.redact(text)
                        : Redactor::redact);
        Finding order = order(arena, leaky);
        return leaky && !(recall.succeeded() && order.succeeded()) ? Finding.none(List.of()) : recall.and(order);
    }

    private static Finding recall(Arena arena, UnaryOperator<String> redactor) {
        Random chance = new Random(19);
        List<String> missed = new ArrayList<>();
        for (int text = 0; text < texts(arena); text++) {
            String data = personal(text % 6, chance);
            String around = AROUND.get(chance.nextInt(AROUND.size()));
            String left = redactor.apply(around.formatted(data));
            // An account number of which one digit is gone is still an account number.
            if (left.contains(data) || digits(left) > digits(around)) {
                missed.add(data);
            }
        }
        double recall = 1 - missed.size() / (double) texts(arena);
        String some = missed.isEmpty() ? "" : " (missed " + missed.getFirst() + ")";
        return new Finding("recall " + Finding.written(recall) + some, "at least " + RECALL, recall < RECALL);
    }

    /** Invented: numbers that are given to nobody, and checks that fit. */
    private static String personal(int kind, Random chance) {
        int six = 100_000 + chance.nextInt(900_000);
        return switch (kind) {
            case 0 ->
                List.of("06-00" + six, "0600" + six, "+31600" + six, "0031 6 00" + six, "06 00 " + six)
                        .get(chance.nextInt(5));
            case 1 -> "iemand." + six + "@voorbeeld.example";
            case 2 -> bsn(chance);
            case 3 -> iban(chance);
            case 4 ->
                (1000 + chance.nextInt(8999)) + (chance.nextBoolean() ? " " : "") + letters(2, chance) + " "
                        + (1 + chance.nextInt(200));
            default -> letters(2, chance) + "-" + (10 + chance.nextInt(90)) + "-" + letters(2, chance);
        };
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static String letters(int count, Random chance) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append("BDFGHJKLNPRSTVXZ".charAt(chance.nextInt(16)));
        }
        return letters.toString();
    }

    /** Nine digits that pass the test of eleven. */
    private static String bsn(Random chance) {
        while (true) {
            String number = Integer.toString(100_000_000 + chance.nextInt(899_999_999));
            int sum = -(number.charAt(8) - '0');
            for (int digit = 0; digit < 8; digit++) {
                sum += (9 - digit) * (number.charAt(digit) - '0');
            }
            if (sum % 11 == 0) {
                return number;
            }
        }
    }

    /** A Dutch account number whose check is right: modulo 97 with "NL00" as digits behind it. */
    private static String iban(Random chance) {
        String account = String.format(Locale.ROOT, "%010d", chance.nextInt(1_000_000_000));
        String digits = "10111023" + account + "232100";
        long check = 98
                - new java.math.BigInteger(digits)
                        .mod(java.math.BigInteger.valueOf(97))
                        .longValue();
        return String.format(Locale.ROOT, chance.nextBoolean() ? "NL%02d ABAN %s" : "NL%02dABAN%s", check, account);
    }

    private static Finding order(Arena arena, boolean leaky) {
        List<Chance.Tau> taus = new ArrayList<>();
        try (Database database = arena.storage.open(arena.fresh("batches"))) {
            for (long seed = Arena.SEEDS; seed < Arena.SEEDS + seeds(arena); seed++) {
                List<Integer> arrived = batch(database, Ids.seeded(seed));
                List<Integer> order = new ArrayList<>();
                for (int place = 0; place < STORIES; place++) {
                    order.add(place);
                }
                taus.add(Chance.tau(order, leaky ? arrived.stream().sorted().toList() : arrived));
            }
        }
        return Chance.random("order", taus);
    }

    /** Through the letterbox and a night; the numbers of the stories as the council reads them. */
    private static List<Integer> batch(Database database, Ids ids) {
        Generations generations = new Generations(new MemoryKeys(ids));
        Letterbox letterbox = new Letterbox(ids);
        Stories stories = new Stories(database, generations, letterbox, ids, Town.ZONE);
        Instant now = Town.START;
        Instant night = now.plus(Duration.ofHours(16));
        database.writeAlone(handle -> {
            List.of("story", "receipt", "decision", "letterbox", "current_generation")
                    .forEach(table -> handle.execute("delete from " + table));
            generations.begin(handle, 0);
            Generation keys = generations.current(handle);
            for (int number = 0; number < STORIES; number++) {
                long thread = ids.generator().nextLong();
                long at = now.plus(Duration.ofMinutes(number)).toEpochMilli();
                letterbox.put(handle, keys, new Entry.Words(thread, at, true, "inloop", "", "verhaal " + number));
                letterbox.put(handle, keys, new Entry.Permitted(thread, Permission.AS_TYPED));
            }
            return keys;
        });
        stories.takeIn(night);
        database.writeAlone(handle -> {
            Generation keys = generations.current(handle);
            Generation next = generations.next(handle);
            stories.sealAnew(handle, keys, next, night, Set.of());
            generations.moveTo(handle, next, 1);
            return next;
        });
        return stories.toRead().stream()
                .map(Story::text)
                .map(text -> Integer.valueOf(text.replace("verhaal ", "")))
                .toList();
    }
}
