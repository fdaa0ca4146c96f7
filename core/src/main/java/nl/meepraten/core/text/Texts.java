package nl.meepraten.core.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The words for participants, in every language we speak. Can be shared between threads. */
public final class Texts {

    private final Map<Language, Map<Text, MessageFormat>> formats = new EnumMap<>(Language.class);
    private final Optional<Texts> discreet;

    private Texts(Function<Language, Properties> words, Optional<Texts> discreet) {
        for (Language language : Language.FULL) {
            formats.put(language, formats(language, EnumSet.allOf(Text.class), words.apply(language)));
        }
        this.discreet = discreet;
    }

    /** On phones somebody else may look into these are not said: nobody checked that they give nothing away. */
    private Texts withSafetyTexts() {
        for (Language language : Language.SAFETY_ONLY) {
            formats.put(language, formats(language, SafetyTexts.KEYS, safetyProperties(language)));
        }
        return this;
    }

    private static Properties discreetly(Language language) {
        Properties words = properties(language);
        words.putAll(discreetProperties(language));
        return words;
    }

    /** The same texts as they are said to who may not be the only one to read them. */
    public Texts discreet() {
        return discreet.orElse(this);
    }

    /** Reads all bundles, so that a hole in one of them shows at start and not in a conversation. */
    public static Texts load() {
        return new Texts(Texts::properties, Optional.of(new Texts(Texts::discreetly, Optional.empty())))
                .withSafetyTexts();
    }

    /** Whether there are words for it in this language. */
    public boolean knows(Language language, Text text) {
        return formats.getOrDefault(language, Map.of()).containsKey(text);
    }

    /** Thirty-two letters and digits, other ones as soon as a safety text in this language changes. */
    public static String fingerprint(Language language) {
        String content = new TreeMap<>(safetyProperties(language)).toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text without arguments. */
    public String say(Language language, Text text) {
        return say(language, text, Map.of());
    }

    /**
     * A text with its arguments filled in. Arguments are put in as they are: braces in them mean nothing.
     *
     * @throws IllegalArgumentException when an argument of the text is missing; the message names it
     */
    public String say(Language language, Text text, Map<String, ?> arguments) {
        MessageFormat shared = format(language, text);
        for (String name : shared.getArgumentNames()) {
            if (!arguments.containsKey(name)) {
                throw new IllegalArgumentException("%s (%s) needs {%s}.".formatted(text, language.iso(), name));
            }
        }
        // A MessageFormat is not safe to share while it formats.
        MessageFormat own = (MessageFormat) shared.clone();
        return own.format(arguments);
    }

    /** The names of the arguments a text needs. */
    public Set<String> arguments(Language language, Text text) {
        return format(language, text).getArgumentNames();
    }

    private MessageFormat format(Language language, Text text) {
        MessageFormat format = formats.getOrDefault(language, Map.of()).get(text);
        if (format == null) {
            throw new IllegalStateException("No words for " + text + " in " + language.iso());
        }
        return format;
    }

    private static Map<Text, MessageFormat> formats(Language language, Set<Text> wanted, Properties properties) {
        Map<Text, MessageFormat> formats = new EnumMap<>(Text.class);
        for (Text text : wanted) {
            String pattern = properties.getProperty(text.name());
            if (pattern == null) {
                throw new IllegalStateException("No words for " + text + " in " + language.iso());
            }
            formats.put(text, new MessageFormat(pattern, language.locale()));
        }
        return formats;
    }

    static Properties properties(Language language) {
        return file("participant_" + language.iso() + ".properties");
    }

    static Properties discreetProperties(Language language) {
        return file("discreet_" + language.iso() + ".properties");
    }

    static Properties safetyProperties(Language language) {
        return file("safety_" + language.iso() + ".properties");
    }

    static Properties file(String name) {
        Properties properties = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Missing file with words: " + name);
            }
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
