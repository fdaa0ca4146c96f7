package nl.meepraten.bot.channel.twilio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A posted form. Read strictly, since nothing real is malformed, but for one thing: half a surrogate pair (phones cut an
 * emoji in two) is kept as the half it is.
 *
 * @param raw the bytes of each field, which is what a signature is made over
 */
record Form(Map<String, String> fields, Map<String, byte[]> raw) {

    /** A body that is no form: a bad escape, no UTF-8, a field that is there twice. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("no form");
        }
    }

    static Form parse(byte[] body) throws Malformed {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, byte[]> raw = new LinkedHashMap<>();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = text(bytes(equals < 0 ? pair : pair.substring(0, equals)));
            byte[] value = bytes(equals < 0 ? "" : pair.substring(equals + 1));
            if (fields.put(name, text(value)) != null) {
                throw new Malformed();
            }
            raw.put(name, value);
        }
        return new Form(fields, raw);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** Whether some field holds half a surrogate pair, which no strict encoder can write as bytes. */
    boolean hasHalves() {
        return fields.values().stream()
                .anyMatch(value ->
                        value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static byte[] bytes(String escaped) throws Malformed {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '%') {
                bytes.write(16 * hex(escaped, i + 1) + hex(escaped, i + 2));
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String escaped, int at) throws Malformed {
        int digit = at < escaped.length() ? Character.digit(escaped.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new Malformed();
        }
        return digit;
    }

    private static String text(byte[] bytes) throws Malformed {
        StringBuilder text = new StringBuilder(bytes.length);
        int done = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            // U+D800 to U+DFFF as three bytes; 0xED never occurs inside another character.
            if (bytes[i] == (byte) 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80) {
                text.append(strictly(bytes, done, i));
                text.append((char) (0xD000 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F)));
                done = i + 3;
                i += 2;
            }
        }
        return text.append(strictly(bytes, done, bytes.length)).toString();
    }

    private static CharSequence strictly(byte[] bytes, int from, int to) throws Malformed {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw new Malformed();
        }
    }
}
