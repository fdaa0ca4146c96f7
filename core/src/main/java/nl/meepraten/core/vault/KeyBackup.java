package nl.meepraten.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/**
 * The copy of the day's keys that makes the newest database backup restorable. One file of 4,096 bytes, overwritten in
 * place each night, so that older backups lose their people. It never holds the key of a ballot box.
 */
final class KeyBackup {

    private static final int FILE_SIZE = 4096;

    private final Path file;

    KeyBackup(Path file) {
        this.file = file;
    }

    void write(long number, List<String> kinds, KeyVault vault) {
        ByteBuffer content = ByteBuffer.allocate(FILE_SIZE).putLong(number);
        kinds.forEach(kind ->
                content.put(vault.find(kind + "-" + number).orElseThrow().bytes()));
        content.position(0).limit(FILE_SIZE);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(content.array(), (byte) 0);
        }
    }
}
