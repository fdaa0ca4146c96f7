package nl.meepraten.bot.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.bot.Town;

/**
 * A conversation as text. The lines that begin with ">" (what someone texts) and "--" (what happens) are the script;
 * playing it writes the replies and, in brackets, what lies on disk afterwards and what is inside the seals.
 */
final class Transcript {

    private static final Pattern TEXTS = Pattern.compile("(\\w*)> ?(.*)");
    private static final String DIRECTION = "-- ";

    /** Typing takes time, and only so do the parts of a story keep their order. */
    private static final Duration TYPING = Duration.ofSeconds(1);

    private static final String ON_TELEGRAM = DIRECTION + "iedereen zit op Telegram";

    private static final String ON_DISCREET = DIRECTION + "iedereen stuurt naar het discrete nummer";

    /** The same phones, on the other of our numbers. */
    private static final String NOW_DISCREET = DIRECTION + "vanaf nu naar het discrete nummer";

    private static final String NOW_ORDINARY = DIRECTION + "vanaf nu naar het gewone nummer";

    private final Town town;
    private final Handsets handsets;
    private final Inside inside;
    private final Directions directions;
    private final InventedCodes codes = new InventedCodes();
    private final Consumer<String> afterTurn;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<String> received = new ArrayList<>();

    private record Person(String name, Handset phone) {}

    /** @param afterTurn gets each text when its turn is written and its reply not yet sent; for a test that leaks */
    Transcript(Town town, Handsets handsets, Consumer<String> afterTurn) {
        this.town = town;
        this.handsets = handsets;
        this.inside = new Inside(town);
        this.directions = new Directions(town);
        this.afterTurn = afterTurn;
    }

    /** Plays the script in {@code text} and returns the whole transcript. */
    String play(String text) {
        for (String line : text.lines().toList()) {
            Matcher texts = TEXTS.matcher(line);
            if (texts.matches()) {
                turn(person(texts.group(1)), texts.group(2));
            } else if (line.equals(ON_TELEGRAM)) {
                written.add(line);
                handsets.goToTelegram();
            } else if (line.equals(ON_DISCREET)) {
                written.add(line);
                handsets.goDiscreet();
            } else if (line.equals(NOW_DISCREET) || line.equals(NOW_ORDINARY)) {
                written.add(line);
                handsets.goTo(line.equals(NOW_DISCREET));
                samePhones();
            } else if (line.startsWith(DIRECTION)) {
                direction(line);
            } else if (line.isBlank() || line.startsWith("#")) {
                written.add(line);
            }
        }
        return String.join("\n", written) + "\n";
    }

    /** Every message that came on a phone. */
    List<String> received() {
        return received;
    }

    private Person person(String name) {
        return people.computeIfAbsent(name, one -> new Person(one, handsets.make(town, people.size() + 1)));
    }

    private void samePhones() {
        List<String> names = List.copyOf(people.keySet());
        for (String name : names) {
            Handset phone = handsets.make(town, names.indexOf(name) + 1);
            phone.looks();
            people.put(name, new Person(name, phone));
        }
    }

    private void turn(Person person, String text) {
        written.add(person.name() + "> " + text);
        town.clock.forward(TYPING);
        Disk before = Disk.of(town.database);
        List<Disk> between = new ArrayList<>();
        town.beforeSending(() -> {
            afterTurn.accept(text);
            between.add(Disk.of(town.database));
        });
        person.phone().does(codes.typed(text));
        town.beforeSending(() -> {});
        Disk turned = between.getFirst();
        bracket("op schijf", turned.since(before));
        sealed(person);
        bracket("in het zegel", "brievenbus: " + inside.letters(turned.newIn(town.database, "letterbox", before)));
        phone(person);
        bracket("na verzending", Disk.of(town.database).since(turned));
        screen(person);
    }

    private void direction(String line) {
        written.add(line);
        people.values().forEach(person -> person.phone().looks());
        Disk before = Disk.of(town.database);
        directions.follow(line.substring(DIRECTION.length()));
        people.values().forEach(this::phone);
        String changes = Disk.of(town.database).since(before);
        if (!changes.equals("niets")) {
            bracket("op schijf", changes);
            people.values().forEach(this::sealed);
            inside.stories().forEach(story -> bracket("in het zegel", story));
        }
        people.values().forEach(this::screen);
    }

    private void sealed(Person person) {
        List<String> found = inside.of(person.phone().address());
        found.forEach(one -> bracket("in het zegel" + (person.name().isEmpty() ? "" : " van " + person.name()), one));
        if (found.size() == 1) {
            bracket("in het zegel", "stembus: " + inside.taken());
        }
    }

    private void phone(Person person) {
        for (Handset.Shown message : person.phone().unread()) {
            written.add(person.name() + "< " + codes.onPaper(message.toString()));
            received.add(message.words());
        }
    }

    private void screen(Person person) {
        String seen = person.phone().screen();
        if (!seen.isEmpty()) {
            bracket("op het scherm", seen);
        }
    }

    private void bracket(String where, String what) {
        written.add("  [" + where + ": " + what + "]");
    }
}
