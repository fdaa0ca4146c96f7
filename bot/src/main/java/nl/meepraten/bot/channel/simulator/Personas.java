package nl.meepraten.bot.channel.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.meepraten.bot.channel.ChannelKind;

/** The invented people: a dozen with a name, and as many new ones as wanted, who go by a number. */
final class Personas {

    /** Key that asks for someone whose phone was never used. */
    static final String NEW = "nieuw";

    /** The same, on the discreet number. */
    static final String NEW_DISCREET = "nieuw-discreet";

    private static final String DISCREET = "linde";

    private static final List<String> NAMED = List.of(
            "soepbus",
            "haven",
            "opvang",
            "hond",
            "zelfstandig",
            "kort",
            "lang",
            "twijfel",
            "rust",
            "stopt",
            "wisselt",
            "zorg",
            DISCREET);
    private static final String RANGE = "+3197010";
    private static final Pattern NEWCOMER = Pattern.compile("([nd])([0-9]{1,5})");
    private static final int FIRST_NEWCOMER = 50_001;
    private static final int MOST_NEWCOMERS = 10_000;
    private static final int FIRST_DISCREET = FIRST_NEWCOMER + MOST_NEWCOMERS;

    private Personas() {}

    static List<Persona> named() {
        List<Persona> all = new ArrayList<>();
        for (String key : NAMED) {
            all.add(new Persona(key, number(all.size() + 1), channel(key.equals(DISCREET))));
        }
        return all;
    }

    static Persona first() {
        return named().getFirst();
    }

    static Optional<Persona> find(String key) {
        return named().stream().filter(one -> one.key().equals(key)).findFirst().or(() -> newcomer(key));
    }

    private static Optional<Persona> newcomer(String key) {
        return Optional.of(NEWCOMER.matcher(key))
                .filter(match -> match.matches())
                .flatMap(match -> newcomer(match.group(1).equals("d"), Integer.parseInt(match.group(2))));
    }

    private static Optional<Persona> newcomer(boolean discreet, int index) {
        return index >= 1 && index <= MOST_NEWCOMERS ? Optional.of(newcomer(index, discreet)) : Optional.empty();
    }

    private static Persona newcomer(int index, boolean discreet) {
        int first = discreet ? FIRST_DISCREET : FIRST_NEWCOMER;
        return new Persona((discreet ? "d" : "n") + index, number(first + index - 1), channel(discreet));
    }

    private static ChannelKind channel(boolean discreet) {
        return discreet ? ChannelKind.DISCREET_SIMULATOR : ChannelKind.SIMULATOR;
    }

    /**
     * The first person without a name whose phone is {@code unused}.
     *
     * @throws IllegalStateException when all of them have been used
     */
    static Persona newcomer(boolean discreet, Predicate<Persona> unused) {
        for (int index = 1; index <= MOST_NEWCOMERS; index++) {
            Persona persona = newcomer(index, discreet);
            if (unused.test(persona)) {
                return persona;
            }
        }
        throw new IllegalStateException("Every invented phone has been used.");
    }

    static boolean isNewcomer(Persona persona) {
        return NEWCOMER.matcher(persona.key()).matches();
    }

    private static String number(int index) {
        return RANGE + "%06d".formatted(index);
    }
}
