package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;

/**
 * What people get on their phone, and what that costs.
 *
 * @param people about how many get it
 * @param parts at most this many for each of them, in the language that takes most
 * @param heldBack whether it is for discreet phones too, and does not go there because of a word in it
 * @param euros at most about this many, in tens
 */
public record Preview(List<Sms> messages, int people, int parts, int euros, boolean heldBack) {

    private static final int CENTS_IN_TEN_EUROS = 1000;

    public Preview {
        messages = List.copyOf(messages);
    }

    static Preview of(Draft draft, QuestionText texts, Places places, int people, int centsPerPart) {
        List<Sms> messages = new ArrayList<>();
        messages.add(Sms.of(0, texts.promise(Language.NL, draft)));
        for (int i = 0; i < draft.questions().size(); i++) {
            messages.add(Sms.of(
                    i + 1,
                    texts.question(
                            Language.NL,
                            draft.questions().get(i),
                            draft.promise().ladder())));
        }
        int parts = Stream.concat(Stream.of(Language.NL), draft.translations().keySet().stream())
                .mapToInt(language -> parts(draft, texts, language))
                .max()
                .orElseThrow();
        boolean heldBack = places.all().stream()
                        .filter(Place::discreet)
                        .anyMatch(place -> draft.audience().includes(place.keyword(), place.group()))
                && !draft.harmless(places);
        return new Preview(messages, people, parts, euros((long) people * parts * centsPerPart), heldBack);
    }

    /** How many parts somebody gets who talks this language. */
    private static int parts(Draft draft, QuestionText texts, Language language) {
        Draft said = draft.in(language);
        Stream<String> questions = said.questions().stream()
                .map(question ->
                        texts.question(language, question, said.promise().ladder()));
        return Stream.concat(Stream.of(texts.promise(language, draft)), questions)
                .mapToInt(text -> Sms.of(0, text).parts())
                .sum();
    }

    private static int euros(long cents) {
        return (int) (Math.ceilDiv(cents, CENTS_IN_TEN_EUROS) * 10);
    }
}
