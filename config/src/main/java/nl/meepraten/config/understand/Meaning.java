package nl.meepraten.config.understand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meepraten.bot.reading.Ear;
import nl.meepraten.bot.reading.Heard;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.distress.Danger;
import nl.meepraten.bot.reading.number.Numbers;
import nl.meepraten.bot.reading.text.Normal;
import nl.meepraten.bot.reading.wish.Wish;

/** What a message means, in the words of the labelled rows: docs/reading.md names them. */
record Meaning(String kind, JsonNode value, String command, Optional<String> about, String crisis) {

    private static final String NONE = "none";
    private static final List<Asked.Kind> NUMBER_LAST = List.of(Asked.Kind.YES_NO, Asked.Kind.NUMBER);
    private static final List<Asked.Kind> NUMBER_FIRST = NUMBER_LAST.reversed();
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    static Meaning unclear() {
        return new Meaning("unclear", NullNode.getInstance(), NONE, Optional.empty(), NONE);
    }

    static Meaning of(Optional<Asked> asked, Heard heard) {
        return switch (heard) {
            case Heard.InDanger danger -> {
                String crisis = crisis(danger.danger());
                yield new Meaning("crisis", TextNode.valueOf(crisis), NONE, Optional.empty(), crisis);
            }
            case Heard.Wished wished -> wished(wished.wish());
            case Heard.Answered answered ->
                answer(value(asked.orElseThrow().kind(), answered.answer().values()));
            case Heard.Tried tried -> unclear();
            case Heard.Empty empty -> unclear();
            case Heard.Told told ->
                asked.filter(question -> question.kind() == Asked.Kind.OPEN).isPresent()
                        ? answer(TextNode.valueOf(told.text()))
                        : new Meaning("off_topic", NullNode.getInstance(), NONE, Optional.empty(), NONE);
        };
    }

    /** A text without a question: a number, a yes or a no, where it is one; "nul" is a number. */
    static Meaning byItself(String language, String text) {
        boolean number = !Numbers.in(Normal.of(text), language).isEmpty();
        for (Asked.Kind kind : number ? NUMBER_FIRST : NUMBER_LAST) {
            Heard heard = Ear.hear(Optional.of(Asked.of(kind, language, "", List.of())), false, text);
            if (heard instanceof Heard.Answered answered) {
                return answer(value(kind, answered.answer().values()));
            }
        }
        return new Meaning("off_topic", NullNode.getInstance(), NONE, Optional.empty(), NONE);
    }

    private static Meaning answer(JsonNode value) {
        return new Meaning("answer", value, NONE, Optional.empty(), NONE);
    }

    private static Meaning wished(Wish wish) {
        if (wish.how() == Wish.How.SEVERAL && wish.kind() != Wish.Kind.WIPE) {
            return unclear();
        }
        String command = command(wish.kind());
        return new Meaning("command", TextNode.valueOf(command), command, wish.about(), NONE);
    }

    private static JsonNode value(Asked.Kind kind, List<Integer> values) {
        return switch (kind) {
            case YES_NO, COMING ->
                TextNode.valueOf(List.of("yes", "no", "maybe").get(values.getFirst() - 1));
            case SEVERAL -> {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                values.forEach(all::add);
                yield all;
            }
            case ONE, SCALE, NUMBER, OPEN -> IntNode.valueOf(values.getFirst());
        };
    }

    /** Silence is what a pause asks for too; a word to explain is help. */
    private static String command(Wish.Kind kind) {
        return switch (kind) {
            case STOP, PAUSE -> "opt_out";
            case START -> "opt_in";
            case WIPE -> "wipe_data";
            case HELP, WORD -> "help";
            case WHAT -> "what_is_this";
            case READS -> "who_sees";
            case ANONYMOUS -> "anonymous";
            case CHANGE -> "change_answer";
            case LANGUAGE -> "language";
            case HUMAN -> "human";
            case STORY -> "tell_story";
            case MEETING -> "next_meeting";
            case SKIP -> "skip";
            case REPEAT -> "repeat";
        };
    }

    private static String crisis(Danger danger) {
        return switch (danger) {
            case MEDICAL -> "medical";
            case SUICIDE -> "suicide";
            case MINOR -> "minor";
            case VIOLENCE -> "violence";
            case COLD -> "cold_weather";
        };
    }

    /** One line of JSON; half a character, which UTF-8 cannot write, is escaped. */
    String line(JsonNode id) {
        return HALF.matcher(json(id).toString())
                .replaceAll(
                        half -> String.format("\\\\u%04x", (int) half.group().charAt(0)));
    }

    private ObjectNode json(JsonNode id) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.set("id", id);
        line.put("kind", kind);
        line.set("value", value);
        line.put("command", command);
        line.set("arg", about.<JsonNode>map(TextNode::valueOf).orElse(NullNode.getInstance()));
        line.put("crisis", crisis);
        return line;
    }
}
