package nl.meepraten.core.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A program of its own with a vault: for every name that it reads from standard input it opens the folder as a program that
 * starts does, and says which key it got. With {@code careless} it looks first and makes the key then.
 */
final class VaultUser {

    private VaultUser() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean careless = arguments.length > 1;
        BufferedReader names = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name = names.readLine(); name != null; name = names.readLine()) {
            System.out.println(got(folder, name, careless));
        }
    }

    private static String got(Path folder, String name, boolean careless) {
        try {
            KeyVault vault = new FileVault(folder);
            Secret key = careless ? vault.find(name).orElseGet(() -> vault.create(name)) : vault.findOrCreate(name);
            return HexFormat.of().formatHex(key.bytes());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
