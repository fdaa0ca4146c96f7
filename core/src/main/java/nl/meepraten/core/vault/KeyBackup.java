package nl.meepraten.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The copy of the day's keys that makes the newest database backup restorable. One file of 4,096 bytes, overwritten in
 * place each night, so that older backups lose their people. The receipt key is in it too. It never holds the key of a ballot
 * box, nor of a letterbox.
 */
final class KeyBackup {

    /** The kinds of key in the file, in this order. */
    static final List<String> KINDS = List.of("contact", "story", "parcel");

    private static final int FILE_SIZE = 4096;
    private static final long MARK = 0x4D50_4B45_5953_0002L;

    /** Before there were receipts. */
    private static final long WITHOUT_RECEIPT = 0x4D50_4B45_5953_0001L;

    private final Path file;

    KeyBackup(Path file) {
        this.file = file;
    }

    /**
     * The keys of one generation, by kind.
     *
     * @param receipt what receipts are hashed with; empty in a file of before there were any
     */
    record Kept(long number, Map<String, Secret> keys, Optional<Secret> receipt) {
        Kept {
            keys = Map.copyOf(keys);
        }

        Secret key(String kind) {
            return Optional.ofNullable(keys.get(kind)).orElseThrow();
        }
    }

    void write(long number, KeyVault vault, Secret receipt) {
        ByteBuffer content = ByteBuffer.allocate(FILE_SIZE).putLong(MARK).putLong(number);
        KINDS.forEach(kind ->
                content.put(vault.find(kind + "-" + number).orElseThrow().bytes()));
        content.put(receipt.bytes());
        content.position(0).limit(FILE_SIZE);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                restrict();
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

    private void restrict() throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** The keys in the file; nothing when it is not there or is no key backup. */
    Optional<Kept> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] content = Files.readAllBytes(file);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            try {
                long mark = content.length == FILE_SIZE ? bytes.getLong() : 0;
                return mark == MARK || mark == WITHOUT_RECEIPT
                        ? Optional.of(kept(bytes, mark == MARK))
                        : Optional.empty();
            } finally {
                Arrays.fill(content, (byte) 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept kept(ByteBuffer bytes, boolean receipt) {
        long number = bytes.getLong();
        Map<String, Secret> keys = new LinkedHashMap<>();
        for (String kind : KINDS) {
            keys.put(kind, key(bytes));
        }
        return new Kept(number, keys, receipt ? Optional.of(key(bytes)) : Optional.empty());
    }

    private static Secret key(ByteBuffer bytes) {
        byte[] key = new byte[Secret.LENGTH];
        bytes.get(key);
        return new Secret(key);
    }
}
