package nl.meepraten.bot.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with a file that somebody has read and approved. */
final class Approved {

    private static final boolean APPROVING = Boolean.getBoolean("meepraten.approve");

    private Approved() {}

    /** @throws AssertionError when they differ; what we got is then written to {@code received} */
    static void check(Path approved, String got, Path received) throws IOException {
        check(approved, got, received, APPROVING);
    }

    static void check(Path approved, String got, Path received, boolean approving) throws IOException {
        if (Files.exists(approved) && Files.readString(approved).equals(got)) {
            return;
        }
        if (approving) {
            Files.writeString(approved, got);
            return;
        }
        Files.createDirectories(received.toAbsolutePath().getParent());
        Files.writeString(received, got);
        throw new AssertionError(approved.getFileName() + " is no longer what happens: read " + received
                + ", and if every line of it is right, run the test again with -Dmeepraten.approve=true.");
    }
}
