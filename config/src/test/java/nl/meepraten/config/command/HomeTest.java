package nl.meepraten.config.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.settings.SettingsReader;
import nl.meepraten.config.words.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path root;

    private Settings settings;

    @BeforeEach
    void settle() {
        settings = new SettingsReader(root, Map.of()).read(true);
    }

    @Test
    void only_our_own_user_can_look_into_it() throws IOException {
        try (Home home = Home.open(settings)) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(settings.folders().home())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void the_demo_town_marks_it() throws IOException {
        Home.open(settings).close();
        assertThat(settings.folders().home().resolve("oefenstad.txt")).exists();
    }

    @Test
    void what_a_backup_that_was_broken_off_left_is_gone_at_the_next_start() throws IOException {
        Home.open(settings).close();
        Path home = settings.folders().home();
        Path left = Scratch.work(home);
        Files.writeString(left.resolve("meepraten.db"), "everything");
        Path used = Scratch.work(home);
        try (FileChannel use = Scratch.use(used)) {
            Home.open(settings).close();
            assertThat(left).doesNotExist();
            assertThat(used).as("a backup that is being made").exists();
        }
        Home.open(settings).close();
        assertThat(used).doesNotExist();
    }

    @Test
    void a_second_program_is_refused_until_the_first_is_done() throws IOException {
        try (Home first = Home.open(settings)) {
            assertThatThrownBy(() -> Home.open(settings))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Meepraten draait al met de map");
        }
        Home.open(settings).close();
    }
}
