package nl.meepraten.webadmin.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Holds what was served against what is described: which fields were seen, and what is not as it was described. */
final class Described {

    private final JsonNode description;

    /** Names of schemas with a field, "Question.text", that were served. */
    final Set<String> served = new TreeSet<>();

    final Set<String> wrong = new TreeSet<>();

    Described(JsonNode description) {
        this.description = description;
    }

    /** Every field that is described, for the schemas that a program gets as an answer. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        schemas()
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .fieldNames()
                        .forEachRemaining(field -> fields.add(schema.getKey() + "." + field)));
        return fields;
    }

    private JsonNode schemas() {
        return description.at("/components/schemas");
    }

    void hold(String schema, JsonNode value) {
        check(schema, schemas().path(schema), value);
    }

    private void check(String name, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String target = schema.get("$ref").asText().replace("#/components/schemas/", "");
            check(target, schemas().path(target), value);
            return;
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(name, schema, value);
            case "array" -> value.forEach(one -> check(name, schema.path("items"), one));
            case "string" -> require(value.isTextual(), name, value);
            case "integer" -> {
                require(value.isInt(), name, value);
                require(value.asInt() >= schema.path("minimum").asInt(0), name, value);
                require(value.asInt() % schema.path("multipleOf").asInt(1) == 0, name, value);
            }
            case "boolean" -> require(value.isBoolean(), name, value);
            default -> wrong.add(name + " is described as nothing we know");
        }
        if (schema.has("enum")) {
            require(list(schema.get("enum")).contains(value.asText()), name, value);
        }
    }

    private void object(String name, JsonNode schema, JsonNode value) {
        require(value.isObject(), name, value);
        value.properties().forEach(field -> {
            served.add(name + "." + field.getKey());
            JsonNode described = schema.path("properties").path(field.getKey());
            require(!described.isMissingNode(), name + "." + field.getKey(), field.getValue());
            check(name + "." + field.getKey(), described, field.getValue());
        });
        list(schema.path("required")).forEach(field -> require(value.has(field), name + "." + field, value));
    }

    private void require(boolean holds, String name, JsonNode value) {
        if (!holds) {
            wrong.add(name + ": " + value);
        }
    }

    private static List<String> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
