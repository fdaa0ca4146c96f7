package nl.meepraten.config.understand;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.asked.Asked;

/** The messages of a folder of labelled ones, each with the question that was open. */
public final class LabelledMessages {

    /** @param asked the open question */
    public record Message(Optional<Asked> asked, String text) {}

    private LabelledMessages() {}

    public static List<Message> of(Path folder) throws IOException {
        List<Message> messages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String file : List.of("answers", "commands", "crisis")) {
            for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
                Row row = Row.of(json.readTree(line)).orElseThrow();
                messages.add(new Message(row.asked(), row.text()));
            }
        }
        return messages;
    }
}
