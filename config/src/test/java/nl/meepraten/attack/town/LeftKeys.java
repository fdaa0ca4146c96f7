package nl.meepraten.attack.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meepraten.core.vault.Seal;
import nl.meepraten.core.vault.Secret;

/** Every key that is left: in the vault and in its backup, as it is and derived for every purpose. */
public final class LeftKeys {

    private static final List<String> PURPOSES = List.of("box", "tag", "lookup", "seal");
    private static final int LOOKED_THROUGH = 256;
    private static final String VAULT = "vault";

    private final List<Secret> keys = new ArrayList<>();

    /** Takes the bytes at every multiple of eight for a key, so that it need not know how they are laid out. */
    public LeftKeys(Evidence evidence) {
        this(evidence.folder());
    }

    /** @param town the folder with the vault and the key backup in it */
    public LeftKeys(Path town) {
        for (String place : List.of(VAULT, "key-backup")) {
            if (!Files.exists(town.resolve(place))) {
                continue;
            }
            try (Stream<Path> files = Files.list(town.resolve(place))) {
                files.forEach(file -> everyKeyIn(file).forEach(keys::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException("No key lies there at all: the attempt proves nothing.");
        }
    }

    /** The keys in the vault of a town as it is now, by name. */
    public static Map<String, byte[]> inVault(Path town) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(town.resolve(VAULT))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".key")).toList()) {
                String name = file.getFileName().toString().replace(".key", "");
                keys.put(name, Arrays.copyOf(Files.readAllBytes(file), Secret.LENGTH));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Secret> everyKeyIn(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return IntStream.rangeClosed(0, (Math.min(content.length, LOOKED_THROUGH) - Secret.LENGTH) / 8)
                    .mapToObj(at -> Secret.of(Arrays.copyOfRange(content, at * 8, at * 8 + Secret.LENGTH)))
                    .flatMap(key ->
                            Stream.concat(Stream.of(key), PURPOSES.stream().map(key::derive)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is sealed under this label, if any of them opens it. */
    public Optional<byte[]> open(byte[] sealed, String label) {
        return keys.stream().flatMap(key -> open(key, sealed, label).stream()).findFirst();
    }

    public static Optional<byte[]> open(Secret key, byte[] sealed, String label) {
        try {
            return Optional.of(Seal.open(key, sealed, label));
        } catch (Seal.WrongKey e) {
            return Optional.empty();
        }
    }
}
