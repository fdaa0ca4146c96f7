package nl.meepraten.config.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** Reads a YAML file into records; every complaint names the file and the line. */
public final class YamlFile {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private YamlFile() {}

    /**
     * Reads all of {@code file}.
     *
     * @throws Trouble when it cannot be read, or holds something else than {@code type} asks for
     */
    public static <T> T read(Path file, Class<T> type) {
        String name = String.valueOf(file.getFileName());
        try {
            return MAPPER.readValue(Files.readString(file), type);
        } catch (UnrecognizedPropertyException e) {
            Collection<String> known = Optional.ofNullable(e.getKnownPropertyIds()).stream()
                    .flatMap(Collection::stream)
                    .map(String::valueOf)
                    .toList();
            throw new Trouble(
                    e, Sentence.UNKNOWN_KEY, line(name, e), e.getPropertyName(), Nearest.question(path(e), known));
        } catch (JsonMappingException e) {
            throw new Trouble(e, Sentence.FILE_HOLDS_OTHER, line(name, e), path(e));
        } catch (JacksonException e) {
            throw new Trouble(e, Sentence.NOT_YAML, line(name, e));
        } catch (IOException e) {
            throw new Trouble(e, Sentence.CANNOT_READ, file);
        }
    }

    private static String line(String name, JacksonException e) {
        JsonLocation at = e.getLocation();
        return at == null ? name : Sentence.WHERE_LINE.with(name, at.getLineNr());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(field -> field != null)
                .collect(Collectors.joining("."));
    }
}
