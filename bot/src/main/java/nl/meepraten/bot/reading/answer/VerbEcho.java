package nl.meepraten.bot.reading.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Lists;
import nl.meepraten.bot.reading.text.Said;
import nl.meepraten.bot.reading.text.Table;

/** A Dutch answer in the verb with which the question begins: "weet je ..?" "weet ik"; "mag de hond ..?" "mag niet van de leiding". */
final class VerbEcho {

    private static final Lists LISTS = Lists.of("answering");
    private static final Table<Boolean> SUBJECT_OF_QUESTION = LISTS.table("verb asks");
    private static final Table<Boolean> BEFORE = LISTS.table("verb before");
    private static final Table<Boolean> SUBJECTS = LISTS.table("verb subjects");
    private static final Table<Boolean> BEHIND = LISTS.table("verb behind");
    private static final Table<Boolean> DENIED = LISTS.table("verb denied");
    private static final Table<Boolean> FORBIDS = LISTS.table("verb forbids");
    private static final Table<Boolean> CLUELESS = LISTS.table("verb clueless");
    private static final Table<Boolean> NOT = LISTS.table("verb not");
    private static final Table<Boolean> TURNS = LISTS.table("contrast turns");
    private static final Table<Boolean> FILLERS = Lists.of("nl").table("filler");
    private static final Map<String, String> SAME = LISTS.section("verb same").stream()
            .map(form -> form.split("="))
            .collect(Collectors.toUnmodifiableMap(form -> form[0].strip(), form -> form[1].strip()));

    private static final String KNOW = "weten";
    private static final String MAY = "mogen";
    private static final String WHETHER = "of";
    /** In more words something else is told too. */
    private static final int MOST = 7;

    private VerbEcho() {}

    static Optional<Take> read(Asked asked, Said said) {
        List<String> question = asked.words();
        boolean begins = question.size() > 2 && SUBJECT_OF_QUESTION.has(question.get(1)) && !NOT.isIn(question);
        if (asked.kind() != Asked.Kind.YES_NO || !begins || said.plain().size() > MOST || said.asks()) {
            return Optional.empty();
        }
        String verb = root(question.getFirst());
        List<String> words = said.plain();
        if (verb.equals(KNOW) && !question.contains(WHETHER) && CLUELESS.isExactly(FILLERS.without(words))) {
            return Optional.of(Value.likely(Asked.NO));
        }
        int at = !words.isEmpty() && BEFORE.has(words.getFirst()) ? 1 : 0;
        boolean echoes = words.size() > at && root(words.get(at)).equals(verb);
        return echoes ? answer(words, at, verb) : Optional.empty();
    }

    /** @param at where the verb stands */
    private static Optional<Take> answer(List<String> words, int at, String verb) {
        int behind = at + 1;
        while (behind < words.size() && SUBJECTS.has(words.get(behind))) {
            behind++;
        }
        List<String> rest = words.subList(behind, words.size());
        if (!rest.isEmpty() && NOT.has(rest.getFirst())) {
            List<String> denied = rest.subList(1, rest.size());
            boolean forbidden = verb.equals(MAY) && FORBIDS.lengthAt(denied, 0) > 0 && !TURNS.isIn(denied);
            boolean plain = forbidden || denied.stream().allMatch(DENIED::has);
            return plain ? Optional.of(Value.likely(Asked.NO)) : Optional.empty();
        }
        boolean yes = words.size() > 1 && rest.stream().allMatch(BEHIND::has);
        return yes ? Optional.of(Value.likely(Asked.YES)) : Optional.empty();
    }

    private static String root(String form) {
        return Optional.ofNullable(SAME.get(form)).orElse(form);
    }
}
