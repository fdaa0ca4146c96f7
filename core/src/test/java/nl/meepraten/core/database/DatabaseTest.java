package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One who writes: what fails leaves nothing behind, and the file is opened and closed whole. */
@Timeout(60)
@Tag("sqlite")
class DatabaseTest {

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(folder.resolve("test.db"));
        write("create table note (words text not null primary key)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private int write(String sql, Object... arguments) {
        return database.write(handle -> handle.execute(sql, arguments));
    }

    private int note(String words) {
        return write("insert into note (words) values (?)", words);
    }

    private List<String> notes() {
        return notes(database);
    }

    private static List<String> notes(Database database) {
        return database.read(handle -> handle.createQuery("select words from note order by words")
                .mapTo(String.class)
                .list());
    }

    @Test
    void a_rule_of_the_database_that_is_broken_arrives_at_who_broke_it() {
        note("twee keer");
        assertThatThrownBy(() -> note("twee keer")).isInstanceOf(JdbiException.class);
        note("daarna");
        assertThat(notes()).containsExactly("daarna", "twee keer");
    }

    @Test
    void even_an_error_leaves_the_writer_working() {
        assertThatThrownBy(() -> database.write(handle -> {
                    handle.execute("insert into note (words) values ('weg')");
                    throw new AssertionError("bug");
                }))
                .hasStackTraceContaining("bug");
        note("daarna");
        assertThat(notes()).containsExactly("daarna");
    }

    @Test
    void a_write_inside_a_write_is_refused_instead_of_waiting_for_itself() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(handle -> note("binnen")))
                .withMessageContaining("inside a write");
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(handle -> {
                    database.scrub();
                    return 0;
                }));
        assertThat(notes()).isEmpty();
    }

    @Test
    void closing_leaves_one_whole_file() {
        note("hallo");
        database.close();
        assertThat(Files.exists(folder.resolve("test.db-wal"))).isFalse();
    }

    @Test
    void opening_again_finds_everything_and_changes_nothing() {
        note("hallo");
        database.close();
        try (Database again = Database.sqlite(folder.resolve("test.db"))) {
            assertThat(again.answers()).isTrue();
            assertThat(notes(again)).containsExactly("hallo");
        }
    }

    @Test
    void the_settings_that_safety_rests_on_are_really_set() {
        assertThat(settings(database::write)).isEqualTo("wal 2 1 1 2 10000");
        assertThat(settings(database::read)).isEqualTo("wal 2 1 1 2 10000");
    }

    private interface Access {
        String with(Database.Work<String> work);
    }

    /** Log kept ahead; 2 = FULL; deleted bytes overwritten; foreign keys on; 2 = temporary tables in memory; wait. */
    private static String settings(Access access) {
        return access.with(handle -> String.join(
                " ",
                pragma(handle, "journal_mode"),
                pragma(handle, "synchronous"),
                pragma(handle, "secure_delete"),
                pragma(handle, "foreign_keys"),
                pragma(handle, "temp_store"),
                pragma(handle, "busy_timeout")));
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(String.class).one();
    }
}
