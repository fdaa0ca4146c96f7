package nl.meepraten.config.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which keys of words the screens of one module use: whole ones, and beginnings to which something is added that stands
 * elsewhere in the sources, such as the name of a stage.
 */
record UsedWords(Set<String> texts, Set<String> tokens) {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+");

    /** @param folders where the screens are, and the sources whose names they add to keys, from the root of the project */
    static UsedWords in(List<String> screens, List<String> names) {
        return of(read(screens), read(names));
    }

    static UsedWords of(String screens, String names) {
        Set<String> texts = new TreeSet<>();
        LITERAL.matcher(screens).results().map(match -> match.group(1)).forEach(texts::add);
        Set<String> tokens = new TreeSet<>();
        TOKEN.matcher(screens + names).results().map(MatchResult::group).forEach(tokens::add);
        return new UsedWords(texts, tokens);
    }

    /** Keys that nobody asks for. */
    List<String> orphans(Collection<String> keys) {
        return keys.stream().filter(key -> !isUsed(key)).toList();
    }

    /** Literals that look like a key with this beginning and are none, nor the beginning of one. */
    List<String> missing(String beginning, Collection<String> keys) {
        return texts.stream()
                .filter(text -> text.startsWith(beginning + "."))
                .filter(text -> !keys.contains(text))
                .filter(text -> keys.stream().noneMatch(key -> key.startsWith(text)))
                .toList();
    }

    private boolean isUsed(String key) {
        return texts.contains(key)
                || texts.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text) && madeOf(key, text));
    }

    private boolean madeOf(String key, String beginning) {
        return Stream.of(key.substring(beginning.length()).split("\\.")).allMatch(tokens::contains);
    }

    private static String read(List<String> folders) {
        StringBuilder all = new StringBuilder();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Code.ROOT.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                        .forEach(file -> all.append(text(file)).append('\n'));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
