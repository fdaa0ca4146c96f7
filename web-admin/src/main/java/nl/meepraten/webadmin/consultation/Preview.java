package nl.meepraten.webadmin.consultation;

import java.util.ArrayList;
import java.util.List;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.text.Language;

/**
 * What people get on their phone, and what that costs.
 *
 * @param people about how many get it
 * @param euros at most about this many, in tens
 */
public record Preview(List<Sms> messages, int people, int parts, int euros) {

    private static final int CENTS_IN_TEN_EUROS = 1000;

    public Preview {
        messages = List.copyOf(messages);
    }

    static Preview of(Draft draft, QuestionText texts, int people, int centsPerPart) {
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
        int parts = messages.stream().mapToInt(Sms::parts).sum();
        return new Preview(messages, people, parts, euros((long) people * parts * centsPerPart));
    }

    private static int euros(long cents) {
        return (int) (Math.ceilDiv(cents, CENTS_IN_TEN_EUROS) * 10);
    }
}
