package nl.meepraten.bot.attack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Looks through every byte of every file for something that must not be there, in every form it could have. */
final class Traces {

    /** Three bytes are four characters, which stand in a hundred megabytes of sealed bytes once in forty times, by chance. */
    private static final int LEAST_MIDDLE = 6;

    private Traces() {}

    /** The files under {@code folder} in which a form of {@code secret} stands. */
    static List<Path> ofText(Path folder, String secret) throws IOException {
        List<byte[]> forms = new ArrayList<>();
        for (byte[] bytes : List.of(
                secret.getBytes(StandardCharsets.UTF_8),
                secret.getBytes(StandardCharsets.UTF_16LE),
                secret.getBytes(StandardCharsets.UTF_16BE))) {
            forms.addAll(forms(bytes));
        }
        forms.add(secret.replace("+", "%2B").getBytes(StandardCharsets.UTF_8));
        return search(folder, forms);
    }

    /** The files in which a number stands: as people write it, without its beginning, or as an integer. */
    static List<Path> ofNumber(Path folder, String e164) throws IOException {
        List<Path> found = new ArrayList<>();
        String digits = e164.substring(1);
        for (String form : List.of(e164, digits, "0" + digits.substring(2), digits.substring(digits.length() - 8))) {
            found.addAll(ofText(folder, form));
        }
        long integer = Long.parseLong(digits);
        found.addAll(search(
                folder,
                List.of(
                        ByteBuffer.allocate(8).putLong(integer).array(),
                        ByteBuffer.allocate(8)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putLong(integer)
                                .array())));
        return found;
    }

    static List<Path> ofBytes(Path folder, byte[] secret) throws IOException {
        return search(folder, forms(secret));
    }

    private static List<byte[]> forms(byte[] bytes) {
        List<byte[]> forms = new ArrayList<>();
        forms.add(bytes);
        forms.add(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        forms.add(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII));
        // Base64 of the middle, for each of the three ways in which the bytes can fall into groups of three.
        for (int skip = 0; skip < 3; skip++) {
            int whole = (bytes.length - skip) / 3 * 3;
            if (whole < LEAST_MIDDLE) {
                continue;
            }
            byte[] middle = Arrays.copyOfRange(bytes, skip, skip + whole);
            forms.add(Base64.getEncoder().encode(middle));
            forms.add(Base64.getUrlEncoder().encode(middle));
        }
        return forms;
    }

    private static List<Path> search(Path folder, List<byte[]> forms) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = content(file);
                if (forms.stream().anyMatch(form -> content.contains(new String(form, StandardCharsets.ISO_8859_1)))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** A database server may remove a file of its own while we look: what is gone tells nothing. */
    private static String content(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
