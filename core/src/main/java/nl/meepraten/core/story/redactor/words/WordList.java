package nl.meepraten.core.story.redactor.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What words can be. The lists are files of one word a line beside this class; "#" begins a remark. */
public enum WordList {

    /** First names that are nothing else. */
    GIVEN_NAMES("given-names"),
    /** First names that are ordinary words too, in one of the languages people write in: Roos, Storm, Faith. */
    GIVEN_NAMES_OR_WORDS("given-names-or-words"),
    FAMILY_NAMES("family-names"),
    FAMILY_NAMES_OR_WORDS("family-names-or-words"),
    /** What sentences begin with, and peoples, languages, days: never a name by its capital alone. */
    ORDINARY("ordinary");

    private static final int SHORTEST_MISTYPED = 6;

    private final Set<String> keys;
    private final Set<String> sounds;

    WordList(String file) {
        this.keys = lines(file).stream().map(Word::key).collect(Collectors.toUnmodifiableSet());
        this.sounds = keys.stream().map(Word::sound).collect(Collectors.toUnmodifiableSet());
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** Also when it is spelled as it sounds, or a letter is typed double that should not be, or the other way round. */
    public boolean hasAbout(String key) {
        return has(key) || key.length() >= SHORTEST_MISTYPED && sounds.contains(Word.sound(key));
    }

    static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file + ".txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
