package nl.meepraten.config.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** A piece of a YAML file that knows where it stands, so that every complaint can name its line. */
public sealed interface Yaml {

    /** Where it stands, for people: "places.yaml regel 3". */
    String where();

    /** A text, number or date, as written. */
    record Text(String text, String where) implements Yaml {}

    /** A key with nothing behind it. */
    record Nothing(String where) implements Yaml {}

    /** Pieces with a dash before them. */
    record Items(List<Yaml> items, String where) implements Yaml {}

    /** Keys with a piece behind each; what was wanted is asked by key. */
    record Section(Map<String, Yaml> keys, String where) implements Yaml {

        /** @throws Trouble when there is a key that is not one of {@code known}; names the nearest */
        public Section only(String... known) {
            keys.forEach((key, piece) -> {
                if (!Arrays.asList(known).contains(key)) {
                    throw new Trouble(
                            Sentence.UNKNOWN_KEY, piece.where(), key, Nearest.question(key, Arrays.asList(known)));
                }
            });
            return this;
        }

        /** @throws Trouble when it is not there or is no text */
        public String text(String key) {
            return textIfAny(key).orElseThrow(() -> missing(key));
        }

        /** @throws Trouble when it is there and is no text */
        public Optional<String> textIfAny(String key) {
            return piece(key).map(piece -> textOf(key, piece));
        }

        /** @throws Trouble when it is not there, or is no list of texts; an empty list is one */
        public List<String> texts(String key) {
            return items(key).stream().map(piece -> textOf(key, piece)).toList();
        }

        /** @throws Trouble when it is not there, or is no list of sections */
        public List<Section> sections(String key) {
            return items(key).stream().map(piece -> sectionOf(key, piece)).toList();
        }

        /** @throws Trouble when it is not there or is no section */
        public Section section(String key) {
            return sectionOf(key, piece(key).orElseThrow(() -> missing(key)));
        }

        public boolean has(String key) {
            return piece(key).isPresent();
        }

        /** The piece behind the key, for complaints about it. */
        public String where(String key) {
            return piece(key).map(Yaml::where).orElse(where);
        }

        private Optional<Yaml> piece(String key) {
            return Optional.ofNullable(keys.get(key)).filter(piece -> !(piece instanceof Nothing));
        }

        private List<Yaml> items(String key) {
            Yaml piece = piece(key).orElseThrow(() -> missing(key));
            if (piece instanceof Items items) {
                return items.items();
            }
            throw new Trouble(Sentence.WRONG_TYPE, piece.where(), key, Sentence.EXPECTED_LIST.with());
        }

        private Trouble missing(String key) {
            return new Trouble(Sentence.MISSING_IN_FILE, where, key);
        }

        private static String textOf(String key, Yaml piece) {
            if (piece instanceof Text text) {
                return text.text();
            }
            throw new Trouble(Sentence.WRONG_TYPE, piece.where(), key, Sentence.EXPECTED_TEXT.with());
        }

        private static Section sectionOf(String key, Yaml piece) {
            if (piece instanceof Section section) {
                return section;
            }
            throw new Trouble(Sentence.WRONG_TYPE, piece.where(), key, Sentence.EXPECTED_SECTION.with());
        }
    }
}
