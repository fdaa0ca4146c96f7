package nl.meepraten.bot.reading;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Command;
import nl.meepraten.bot.reading.Reading.Distress;
import nl.meepraten.bot.reading.Reading.Unclear;

/** A reading without how it was come to, for tests about what it is. */
final class Plainly {

    private Plainly() {}

    static Reading of(Reading reading) {
        return switch (reading) {
            case Answer answer -> new Answer(answer.options());
            case Unclear unclear -> new Unclear(unclear.reason());
            case Command command -> new Command(command.kind());
            case Distress distress ->
                new Distress(
                        distress.line(),
                        distress.answer().flatMap(answer -> Optional.of(new Answer(answer.options()))));
            case Reading.Story story -> story;
        };
    }
}
