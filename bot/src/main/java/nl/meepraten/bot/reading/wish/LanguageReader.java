package nl.meepraten.bot.reading.wish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Table;
import nl.meepraten.bot.reading.wish.Wish.How;
import nl.meepraten.bot.reading.wish.Wish.Kind;

/** Hears a wish for another language. What only says which ones somebody speaks ("ik spreek geen nederlands") is answered with the choice. */
final class LanguageReader {

    private static final Lists LISTS = Lists.of("languages");
    private static final List<String> CODES = List.of(
            "nl", "en", "de", "fr", "es", "tr", "ar", "ary", "pl", "uk", "ru", "ro", "bg", "pap", "ti", "so", "fa");

    private static final Table<String> NAMES = names();
    private static final Table<Boolean> WHICH = LISTS.table("which");
    private static final Table<Boolean> NOT_MINE = LISTS.table("not mine");
    private static final Table<Boolean> MINE = LISTS.table("mine");
    private static final Table<Boolean> PLEASE = LISTS.table("please");
    private static final Table<Boolean> ENGLISH_WORDS = Lists.of("answering").table("language reader english words");
    private static final int LONGEST = 10;

    private LanguageReader() {}

    private static Table<String> names() {
        Table<String> names = new Table<>();
        for (String code : CODES) {
            names.addAll(LISTS.section(code), code);
            names.addAll(List.of("taal " + code, "language " + code, "lang " + code), code);
        }
        return names.addAll(LISTS.section("other"), "");
    }

    /** Whether a text is nothing but the name of a language. */
    static boolean isName(List<String> words) {
        return NAMES.isExactly(words);
    }

    static Optional<Wish> read(List<String> words) {
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        Set<String> wanted = new TreeSet<>();
        boolean which = false;
        boolean not = false;
        boolean mine = false;
        int i = 0;
        while (i < words.size()) {
            int denied = NOT_MINE.lengthAt(words, i);
            int own = MINE.lengthAt(words, i);
            Optional<Table.Match<String>> name = NAMES.at(words, i);
            int asked = WHICH.lengthAt(words, i);
            int polite = PLEASE.lengthAt(words, i);
            // "Hollandaca bilmiyorum": who says in Turkish not to know Dutch wants Turkish; that stands among its
            // names.
            if (denied > 0
                    && denied >= own
                    && denied >= name.map(Table.Match::length).orElse(0)
                    && NAMES.at(words, Math.min(i + denied, words.size() - 1)).isPresent()
                    && i + denied < words.size()) {
                not = true;
                i += denied + NAMES.lengthAt(words, i + denied);
            } else if (own > 0
                    && own >= polite
                    && i + own < words.size()
                    && NAMES.at(words, i + own).isPresent()) {
                mine = true;
                i += own;
            } else if (asked > 0 && asked >= name.map(Table.Match::length).orElse(0)) {
                which = true;
                i += asked;
            } else if (name.isPresent()) {
                wanted.add(name.get().value());
                i += name.get().length();
            } else if (polite > 0) {
                i += polite;
            } else {
                return Optional.empty();
            }
        }
        return wish(wanted, which, not, mine, words);
    }

    private static Optional<Wish> wish(
            Set<String> wanted, boolean which, boolean not, boolean mine, List<String> words) {
        boolean choice = which || wanted.size() > 1 || wanted.contains("");
        if (wanted.size() == 1 && !wanted.contains("") && !(mine && isBoth(wanted))) {
            return Optional.of(
                    new Wish(Kind.LANGUAGE, Optional.of(wanted.iterator().next()), How.PLAIN));
        }
        if (wanted.size() == 1 && mine && !wanted.contains("")) {
            return Optional.of(
                    new Wish(Kind.LANGUAGE, Optional.of(wanted.iterator().next()), How.WORDED));
        }
        if (not && wanted.isEmpty()) {
            boolean english = words.stream().anyMatch(word -> ENGLISH_WORDS.has(word));
            return Optional.of(new Wish(Kind.LANGUAGE, english ? Optional.of("en") : Optional.empty(), How.WORDED));
        }
        return choice ? Optional.of(new Wish(Kind.LANGUAGE, Optional.empty(), How.PLAIN)) : Optional.empty();
    }

    private static boolean isBoth(Set<String> wanted) {
        return wanted.contains("nl") || wanted.contains("en");
    }
}
