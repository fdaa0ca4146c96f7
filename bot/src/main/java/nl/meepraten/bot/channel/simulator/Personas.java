package nl.meepraten.bot.channel.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The invented people: a dozen with a name, and as many new ones as wanted, who go by a number. */
final class Personas {

    /** Key that asks for someone whose phone was never used. */
    static final String NEW = "nieuw";

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
            "zorg");
    private static final String RANGE = "+3197010";
    private static final Pattern NEWCOMER = Pattern.compile("n([0-9]{1,5})");
    private static final int FIRST_NEWCOMER = 50_001;
    private static final int MOST_NEWCOMERS = 10_000;

    private Personas() {}

    static List<Persona> named() {
        List<Persona> all = new ArrayList<>();
        for (String key : NAMED) {
            all.add(new Persona(key, number(all.size() + 1)));
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
                .map(match -> Integer.parseInt(match.group(1)))
                .filter(index -> index >= 1 && index <= MOST_NEWCOMERS)
                .map(Personas::newcomer);
    }

    private static Persona newcomer(int index) {
        return new Persona("n" + index, number(FIRST_NEWCOMER + index - 1));
    }

    /**
     * The first person without a name whose number is {@code unused}.
     *
     * @throws IllegalStateException when all of them have been used
     */
    static Persona newcomer(Predicate<String> unused) {
        for (int index = 1; index <= MOST_NEWCOMERS; index++) {
            Persona persona = newcomer(index);
            if (unused.test(persona.number())) {
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
