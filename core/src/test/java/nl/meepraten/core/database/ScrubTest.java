package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted is gone from the disk, and copies are whole. */
@Tag("sqlite")
class ScrubTest {

    private static final String CANARY = "kanarie-in-de-mijn-";
    private static final int ROWS = 400;

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("test.db"));
        database.write(handle -> handle.execute("create table note (id integer primary key, words text not null)"));
        database.write(handle -> {
            for (int i = 0; i < ROWS; i++) {
                handle.execute("insert into note (id, words) values (?, ?)", i, CANARY + i + "-".repeat(200));
            }
            return 0;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void delete() {
        database.write(handle -> handle.execute("delete from note where id > 0"));
    }

    /** How many of the rows 1 and up can be read in any file of the folder, by someone who looks at the bytes. */
    private static long readable(Path folder) throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return IntStream.range(1, ROWS)
                .filter(i -> bytes.indexOf(CANARY + i + "-") >= 0)
                .count();
    }

    @Test
    void before_scrubbing_what_was_deleted_is_still_in_the_log() throws IOException {
        delete();
        assertThat(readable(folder)).isGreaterThan(ROWS / 2);
    }

    /** 40 MB, which is more than the log usually has before it is copied. */
    @Test
    void what_a_rewrite_leaves_in_the_log_is_copied_and_gone_after_the_scrub() throws IOException {
        database.rewrite(handle -> handle.execute("update note set words = words || ?", "x".repeat(100_000)));
        assertThat(Files.size(folder.resolve("test.db-wal"))).isGreaterThan(40_000_000);
        assertThat(Files.size(folder.resolve("test.db"))).isLessThan(1_000_000);

        delete();
        database.scrub();
        assertThat(Files.size(folder.resolve("test.db-wal"))).isZero();
        assertThat(readable(folder)).isZero();
    }

    @Test
    void after_scrubbing_no_byte_of_what_was_deleted_is_left() throws IOException {
        delete();
        database.scrub();
        assertThat(readable(folder)).isZero();
        assertThat(Files.size(folder.resolve("test.db-wal"))).isZero();
        assertThat(words()).hasSize(1);
    }

    @Test
    void a_database_that_only_forgets_where_rows_were_keeps_them_readable() throws IOException, SQLException {
        Path careless = Files.createDirectory(folder.resolve("careless"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + careless.resolve("test.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma secure_delete = off");
            statement.execute("create table note (id integer primary key, words text not null)");
            for (int i = 0; i < ROWS; i++) {
                statement.execute(
                        "insert into note (id, words) values (%d, '%s')".formatted(i, CANARY + i + "-".repeat(200)));
            }
            statement.execute("delete from note where id > 0");
        }
        assertThat(readable(careless)).isGreaterThan(ROWS / 2);
    }

    @Test
    void deleting_alone_overwrites_the_rows_in_the_file_once_the_log_is_in_it() throws IOException {
        delete();
        database.close();
        assertThat(readable(folder)).isZero();
    }

    @Test
    void scrubbing_goes_on_while_others_read_and_write() {
        List<Integer> written = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> {
                    if (i % 10 == 0) {
                        database.scrub();
                        return 1;
                    }
                    words();
                    return database.write(
                            handle -> handle.execute("insert into note (id, words) values (?, 'x')", ROWS + i));
                })
                .toList();
        assertThat(written).hasSize(40).containsOnly(1);
        assertThat(words()).hasSize(ROWS + 36);
    }

    @Test
    void a_copy_is_whole_and_stands_alone() throws IOException {
        Path copy = database.copyTo(Files.createDirectory(folder.resolve("copy")), "copy");
        database.write(handle -> handle.execute("delete from note"));
        try (Database copied = Database.sqlite(copy)) {
            assertThat(words(copied)).hasSize(ROWS);
        }
    }

    @Test
    void a_copy_holds_nothing_of_what_was_deleted() throws IOException {
        Path apart = Files.createDirectory(folder.resolve("copy"));
        delete();
        database.copyTo(apart, "copy");
        assertThat(readable(apart)).isZero();
    }

    @Test
    void a_copy_never_replaces_a_file() throws IOException {
        Path there = Files.writeString(folder.resolve("there.db"), "already here");
        assertThatThrownBy(() -> database.copyTo(folder, "there")).isInstanceOf(RuntimeException.class);
        assertThat(Files.readString(there)).isEqualTo("already here");
        assertThat(words()).hasSize(ROWS);
    }

    private List<String> words() {
        return words(database);
    }

    private static List<String> words(Database database) {
        return database.read(handle ->
                handle.createQuery("select words from note").mapTo(String.class).list());
    }
}
