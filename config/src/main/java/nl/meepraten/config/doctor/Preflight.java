package nl.meepraten.config.doctor;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meepraten.config.settings.Helplines;
import nl.meepraten.config.settings.Key;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.PlainWordsFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.core.vault.MemoryVault;

/** Looks whether everything can be started before anything is made, so that nothing is left half-made. */
public final class Preflight {

    /** Lies in the folders of the demo town, so that real and invented people never share one. */
    public static final String DEMO_MARK = "oefenstad.txt";

    private Preflight() {}

    /** @throws Trouble for the first thing that stands in the way */
    public static void check(Settings settings) {
        checkFolders(settings);
        PlacesFile.read(settings.folders().places());
        Helplines.read(settings.folders().helplines());
        PlainWordsFile.read(settings.folders().plainWords());
        checkPorts(settings.web());
    }

    static void checkPorts(Settings.Web web) {
        checkPort(web.bind(), web.port(), Key.PORT);
        checkPort(web.bind(), web.adminPort(), Key.ADMIN_PORT);
    }

    /** The part of the checks that also counts for commands that run beside the program. */
    public static void checkFolders(Settings settings) {
        Settings.Folders folders = settings.folders();
        List<Folder> all = new ArrayList<>(List.of(
                new Folder(Key.HOME, folders.home()),
                new Folder(Key.VAULT, folders.vault()),
                new Folder(Key.BACKUP, folders.backup()),
                new Folder(Key.KEY_BACKUP, folders.keyBackup())));
        folders.vaultMemory().ifPresent(memory -> all.add(new Folder(Key.VAULT_MEMORY, memory)));
        checkApart(all);
        all.forEach(Preflight::checkWritable);
        folders.vaultMemory().ifPresent(Preflight::checkInMemory);
        checkDemoApart(settings);
    }

    private static void checkInMemory(Path folder) {
        if (!MemoryVault.liesInMemory(folder)) {
            throw new Trouble(
                    Sentence.VAULT_NOT_IN_MEMORY,
                    Key.VAULT_MEMORY.path(),
                    folder,
                    Key.VAULT_MEMORY.variable(),
                    Key.VAULT_MODE.path());
        }
    }

    /** Keys never lie with the data or its backup, nor the other way round. */
    private static void checkApart(List<Folder> all) {
        for (Folder inner : all) {
            for (Folder outer : all) {
                boolean oneHoldsKeys = inner.holdsKeys() || outer.holdsKeys();
                if (!inner.equals(outer) && oneHoldsKeys && real(inner.path()).startsWith(real(outer.path()))) {
                    throw new Trouble(
                            Sentence.FOLDER_INSIDE_FOLDER,
                            inner.key().path(),
                            inner.path(),
                            outer.key().path(),
                            outer.path(),
                            inner.key().variable());
                }
            }
        }
    }

    /** Where the path really is, links followed as far as it exists. */
    private static Path real(Path path) {
        Path existing = existing(path);
        try {
            return existing.toRealPath().resolve(existing.relativize(path)).normalize();
        } catch (IOException e) {
            return path;
        }
    }

    static Path existing(Path path) {
        Path here = path;
        while (!Files.exists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    private static void checkWritable(Folder folder) {
        Path existing = existing(folder.path());
        if (!Files.isDirectory(existing)) {
            throw new Trouble(
                    Sentence.FOLDER_IS_FILE,
                    folder.key().path(),
                    existing,
                    folder.key().variable());
        }
        if (!canWrite(existing)) {
            throw new Trouble(
                    Sentence.FOLDER_NOT_WRITABLE,
                    folder.key().path(),
                    existing,
                    folder.key().variable());
        }
    }

    /** Tried out, because permissions do not tell of a full disk, nor of a folder in which nobody can make anything. */
    private static boolean canWrite(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".meepraten", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void checkDemoApart(Settings settings) {
        Path home = settings.folders().home();
        boolean marked = Files.exists(home.resolve(DEMO_MARK));
        boolean used = Files.exists(settings.folders().database());
        if (settings.demo() && used && !marked) {
            throw new Trouble(Sentence.DEMO_IN_REAL_FOLDER, home, Key.HOME.variable());
        }
        if (!settings.demo() && marked) {
            throw new Trouble(Sentence.REAL_IN_DEMO_FOLDER, home, Key.HOME.variable());
        }
    }

    private static void checkPort(String bind, int port, Key key) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (UnknownHostException e) {
            throw new Trouble(e, Sentence.ADDRESS_NOT_OURS, bind);
        } catch (BindException e) {
            boolean addressIsForeign = String.valueOf(e.getMessage()).contains("assign");
            throw addressIsForeign
                    ? new Trouble(e, Sentence.ADDRESS_NOT_OURS, bind)
                    : new Trouble(e, Sentence.PORT_TAKEN, port, key.variable());
        } catch (IOException e) {
            throw new Trouble(e, Sentence.PORT_TAKEN, port, key.variable());
        }
    }

    private record Folder(Key key, Path path) {
        boolean holdsKeys() {
            return key == Key.VAULT || key == Key.KEY_BACKUP || key == Key.VAULT_MEMORY;
        }
    }
}
