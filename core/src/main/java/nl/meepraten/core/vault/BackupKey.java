package nl.meepraten.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The key under which backups are sealed: 256 random bits as sixteen groups of four hexadecimal digits on one line, so
 * that it can be printed and typed in again. It opens backups and nothing else.
 */
public final class BackupKey {

    private BackupKey() {}

    /** Makes a new key in a file that only its owner reads, and that must not exist. */
    public static Secret make(Path file) {
        Secret key = Secret.random();
        String digits = HexFormat.of().formatHex(key.bytes());
        String line = digits.replaceAll("(.{4})(?!$)", "$1 ") + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(file, line.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return key;
    }

    /** The key in the file, spaces and capitals aside; nothing when it is no such key. */
    public static Optional<Secret> read(Path file) {
        try {
            String digits = Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
            return digits.matches("[0-9a-fA-F]{64}")
                    ? Optional.of(new Secret(HexFormat.of().parseHex(digits)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
