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
import java.util.stream.IntStream;
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

    /**
     * Sealed bytes written in hexadecimal, as PostgreSQL copies them, are full of digits: eight given ones stand in a million of
     * them once in some four thousand times. This many hexadecimal digits on end are such bytes and no number of a phone.
     */
    private static final int HEXADECIMAL = 32;

    private static final int FEW_DIGITS = 9;

    private record Needle(String name, byte[] form) {

        private boolean standsIn(byte[] bytes, int length, int at) {
            int end = at + form.length;
            return end <= length
                    && Arrays.equals(bytes, at, end, form, 0, form.length)
                    && !(isFewDigits() && inHexadecimal(bytes, length, at));
        }

        private boolean isFewDigits() {
            return form.length <= FEW_DIGITS && IntStream.range(0, form.length).allMatch(i -> isDigit(form[i]));
        }

        private static boolean isDigit(byte one) {
            return one >= '0' && one <= '9';
        }

        private static boolean inHexadecimal(byte[] bytes, int length, int at) {
            int from = at;
            while (from > 0 && isHexadecimal(bytes[from - 1])) {
                from--;
            }
            int to = at;
            while (to < length && to - from < HEXADECIMAL && isHexadecimal(bytes[to])) {
                to++;
            }
            return to - from >= HEXADECIMAL;
        }

        private static boolean isHexadecimal(byte one) {
            return isDigit(one) || one >= 'a' && one <= 'f';
        }

        /** For who has to find out where it comes from. */
        private String found() {
            boolean words = IntStream.range(0, form.length).allMatch(i -> form[i] >= ' ' && form[i] <= '~');
            String shown = words
                    ? new String(form, StandardCharsets.US_ASCII)
                    : HexFormat.of().formatHex(form);
            return shown.equals(name) ? name : name + " as " + shown;
        }
    }

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

    /** A number of 64 bits, both ways round, as it is and in hexadecimal. */
    public Needles integer(String name, long number) {
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            byte[] form =
                    ByteBuffer.allocate(Long.BYTES).order(order).putLong(number).array();
            add(name, form);
            add(name, HexFormat.of().formatHex(form).getBytes(StandardCharsets.US_ASCII));
        }
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

    /** Those that stand in the first {@code length} bytes, by name, and as what if that is something else. */
    public Set<String> in(byte[] bytes, int length) {
        Set<String> found = new TreeSet<>();
        long window = 0;
        for (int i = 0; i < length; i++) {
            window = window << 8 | bytes[i] & 0xff;
            if (i >= START - 1 && starts.get(slot(window))) {
                for (Needle needle : byStart.getOrDefault(window, List.of())) {
                    if (needle.standsIn(bytes, length, i - START + 1)) {
                        found.add(needle.found());
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
                        String table = entry.getName();
                        in(unpacked, unpacked.length).forEach(one -> found.add(one + " in " + table));
                    }
                }
            }
            return found;
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }
}
