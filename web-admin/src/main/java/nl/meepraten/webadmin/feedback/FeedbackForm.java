package nl.meepraten.webadmin.feedback;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import nl.meepraten.core.feedback.Feedback;

/**
 * What an officer typed.
 *
 * @param words on one line: a text message has no paragraphs
 */
public record FeedbackForm(Optional<Feedback.Answer> answer, String words) {

    static final FeedbackForm EMPTY = new FeedbackForm(Optional.empty(), "");

    static FeedbackForm read(Context context) {
        String answer = Optional.ofNullable(context.formParam("antwoord")).orElse("");
        String words = Optional.ofNullable(context.formParam("tekst")).orElse("");
        return new FeedbackForm(
                Arrays.stream(Feedback.Answer.values())
                        .filter(one -> one.name().equals(answer))
                        .findFirst(),
                words.replaceAll("\\p{Cc}+", " ").strip());
    }

    public boolean chose(Feedback.Answer one) {
        return answer.filter(one::equals).isPresent();
    }
}
