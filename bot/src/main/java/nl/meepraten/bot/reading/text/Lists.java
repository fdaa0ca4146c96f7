package nl.meepraten.bot.reading.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.core.text.WordFile;

/**
 * The word lists, one file per language or subject in the resource folder of the reader: lines "[section]", then phrases
 * separated by commas or line ends as {@link Table} reads them; "#!" begins a comment. docs/reading.md says how to add to them.
 */
public final class Lists {

    /** The languages in which we read answers, wishes and danger. Dutch first: it settles what no language of a talk does. */
    public static final List<String> LANGUAGES =
            List.of("nl", "en", "de", "fr", "es", "tr", "ar", "pl", "uk", "ro", "bg", "pap", "ti");

    private static final char BETWEEN = ',';
    private static final Pattern BETWEEN_PHRASES = Pattern.compile(String.valueOf(BETWEEN));

    private static final String FOLDER = "/nl/meepraten/bot/reading/";

    /** What is no language. */
    private static final List<String> SUBJECTS = List.of(
            "answering",
            "common",
            "concepts",
            "distress",
            "grades",
            "implied",
            "languages",
            "permission",
            "real",
            "receipt",
            "same",
            "things",
            "wishes");

    private static final Map<String, Lists> READ = Stream.concat(LANGUAGES.stream(), SUBJECTS.stream())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), name -> new Lists(WordFile.read(Lists.class, FOLDER + name + ".txt"))));

    private static final OnDemand<List<String>, Table<Boolean>> IN_A_TALK = new OnDemand<>(Lists::inTalk);

    /** As they were written, since most phrases are looked at once, when a table is made of them. */
    private final Map<String, String> sections = new HashMap<>();

    private Lists(String lines) {
        Map<String, StringBuilder> written = new HashMap<>();
        StringBuilder section = new StringBuilder();
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = written.computeIfAbsent(line.substring(1, line.length() - 1), name -> new StringBuilder());
            } else if (!line.startsWith("#!")) {
                section.append(line).append(BETWEEN);
            }
        }
        written.forEach((name, phrases) -> sections.put(name, phrases.toString()));
    }

    private static Stream<String> phrases(String written) {
        return BETWEEN_PHRASES.splitAsStream(written).map(String::strip).filter(phrase -> !phrase.isEmpty());
    }

    /** @param name of the file, without ending */
    public static Lists of(String name) {
        return Optional.ofNullable(READ.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no word list " + name + "."));
    }

    /** The phrases of a section; none when there is no such section in this file. */
    public List<String> section(String name) {
        return phrases(sections.getOrDefault(name, "")).toList();
    }

    /** Every phrase of the file. */
    List<String> all() {
        return sections.values().stream().flatMap(Lists::phrases).toList();
    }

    /** A section as a table in which only being there matters. */
    public Table<Boolean> table(String... names) {
        Table<Boolean> table = new Table<>();
        for (String name : names) {
            table.addAll(section(name), true);
        }
        return table;
    }

    /** The same section of every language together. */
    public static Table<Boolean> everywhere(String... names) {
        Table<Boolean> table = new Table<>();
        for (String language : LANGUAGES) {
            for (String name : names) {
                table.addAll(of(language).section(name), true);
            }
        }
        return table;
    }

    /**
     * The same in a talk in one language: a word of another language that by itself is one of ours is ours there ("nu" is Dutch
     * for now and Romanian for no).
     */
    public static Table<Boolean> everywhereIn(String talk, String name) {
        return IN_A_TALK.of(List.of(talk, name));
    }

    private static Table<Boolean> inTalk(List<String> key) {
        Table<Boolean> table = new Table<>();
        for (String language : LANGUAGES) {
            boolean own = language.equals(key.getFirst()) || language.equals("nl") || language.equals("en");
            of(language).section(key.getLast()).stream()
                    .filter(phrase -> own
                            || !Spelling.isOurs(
                                    String.join(" ", Normal.of(phrase).words())))
                    .forEach(phrase -> table.add(phrase, true));
        }
        return table;
    }
}
