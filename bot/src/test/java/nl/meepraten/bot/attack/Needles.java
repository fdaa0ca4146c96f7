package nl.meepraten.bot.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything that must not be there, each in every form it could have, looked for in every byte. Thousands of forms cost as
 * much as one: a form is looked up by its first eight bytes.
 */
public final class Needles {

    /** How many bytes a form has at least. */
    private static final int START = Long.BYTES;

    private static final int FILTER_BITS = 24;

    private record Needle(String name, byte[] form) {}

    private final Map<Long, List<Needle>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(1 << FILTER_BITS);

    /** Words of at least eight characters, as typed. */
    public Needles text(String name, String words) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            bytes(name, words.getBytes(charset));
        }
        add(name, URLEncoder.encode(words, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** A number as people write it, without its beginning, and as an integer of 64 bits. */
    public Needles number(String e164) {
        String digits = e164.substring(1);
        for (String form : List.of(e164, "0" + digits.substring(2), digits.substring(digits.length() - 8))) {
            text(e164, form);
        }
        return integer(e164, Long.parseLong(digits)).integer(e164, Long.parseLong(digits.substring(2)));
    }

    /** A number of 64 bits, both ways round. */
    public Needles integer(String name, long number) {
        add(name, ByteBuffer.allocate(8).putLong(number).array());
        add(
                name,
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(number)
                        .array());
        return this;
    }

    /** Bytes, at least eight: as they are, in hexadecimal and in base64. */
    public Needles bytes(String name, byte[] secret) {
        add(name, secret);
        add(name, HexFormat.of().formatHex(secret).getBytes(StandardCharsets.US_ASCII));
        add(name, HexFormat.of().withUpperCase().formatHex(secret).getBytes(StandardCharsets.US_ASCII));
        // Base64 of the middle, for each of the three ways in which the bytes can fall into groups of three.
        for (int skip = 0; skip < 3; skip++) {
            int whole = (secret.length - skip) / 3 * 3;
            byte[] middle = Arrays.copyOfRange(secret, skip, skip + whole);
            add(name, Base64.getEncoder().encode(middle));
            add(name, Base64.getUrlEncoder().encode(middle));
        }
        return this;
    }

    private void add(String name, byte[] form) {
        if (form.length < START) {
            throw new IllegalArgumentException("Too short to look for: " + name);
        }
        long start = ByteBuffer.wrap(form).getLong();
        byStart.computeIfAbsent(start, unused -> new ArrayList<>()).add(new Needle(name, form));
        starts.set(slot(start));
    }

    private static int slot(long start) {
        return (int) (start * 0x9E3779B97F4A7C15L >>> (64 - FILTER_BITS));
    }

    /** The names of those that stand in the first {@code length} bytes. */
    public Set<String> in(byte[] bytes, int length) {
        Set<String> found = new TreeSet<>();
        long window = 0;
        for (int i = 0; i < length; i++) {
            window = window << 8 | bytes[i] & 0xff;
            if (i >= START - 1 && starts.get(slot(window))) {
                for (Needle needle : byStart.getOrDefault(window, List.of())) {
                    int at = i - START + 1;
                    if (at + needle.form().length <= length
                            && Arrays.equals(
                                    bytes, at, at + needle.form().length, needle.form(), 0, needle.form().length)) {
                        found.add(needle.name());
                    }
                }
            }
        }
        return found;
    }

    public Set<String> in(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return in(bytes, bytes.length);
    }

    /** What was found in the files under {@code places}, as "name in file"; what is packed is looked into. */
    public List<String> in(Iterable<Path> places) {
        List<String> found = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    in(file).forEach(name -> found.add(name + " in " + place.relativize(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** A database server may remove a file of its own while we look: what is gone tells nothing. */
    private Set<String> in(Path file) throws IOException {
        try {
            byte[] content = Files.readAllBytes(file);
            Set<String> found = new TreeSet<>(in(content, content.length));
            if (file.toString().endsWith(".zip")) {
                try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        byte[] unpacked = zip.readAllBytes();
                        found.addAll(in(unpacked, unpacked.length));
                    }
                }
            }
            return found;
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }
}
