package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many writers on one server: what they share is locked, the night is alone, one program leads, and copies are whole. */
@Tag("postgresql")
@Timeout(120)
class PostgresTest {

    private static final byte[] NAME = "somebody".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private String url;
    private Database database;
    private final ExecutorService people = Executors.newFixedThreadPool(8);

    @BeforeEach
    void open() {
        url = TestDatabase.freshUrl();
        database = Database.postgres(url);
        database.write(handle -> handle.execute("create table tally (name text primary key, count integer not null)"));
        database.write(handle -> handle.execute("insert into tally (name, count) values ('a', 0), ('b', 0)"));
    }

    @AfterEach
    void close() {
        people.shutdownNow();
        database.close();
    }

    private static int count(Handle handle, String name) {
        return handle.createQuery("select count from tally where name = ?")
                .bind(0, name)
                .mapTo(Integer.class)
                .one();
    }

    /** Reads and writes back, with a moment in between in which another could do the same. */
    private static void addOne(Handle handle, String name) {
        int before = count(handle, name);
        handle.execute("select pg_sleep(0.002)");
        handle.execute("update tally set count = ? where name = ?", before + 1, name);
    }

    private int addedByMany(BiConsumer<Database, Integer> write) throws Exception {
        List<Future<?>> writes = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            int number = i;
            writes.add(people.submit(() -> write.accept(database, number)));
        }
        for (Future<?> one : writes) {
            one.get();
        }
        return database.read(handle -> count(handle, "a"));
    }

    @Test
    void nothing_is_lost_between_two_who_lock_what_they_change() throws Exception {
        assertThat(addedByMany((all, number) -> all.write(handle -> {
                    Direct.readLocked(handle, NAME, row -> row.getInt(1), "select 1");
                    addOne(handle, "a");
                    return number;
                })))
                .isEqualTo(80);
    }

    @Test
    void control_without_the_lock_writes_are_lost() throws Exception {
        assertThat(addedByMany((all, number) -> all.write(handle -> {
                    addOne(handle, "a");
                    return number;
                })))
                .isLessThan(80);
    }

    @Test
    void who_writes_alone_needs_no_lock() throws Exception {
        assertThat(addedByMany((all, number) -> all.writeAlone(handle -> {
                    addOne(handle, "a");
                    return number;
                })))
                .isEqualTo(80);
    }

    @Test
    void of_two_that_wait_for_each_other_both_get_done() throws Exception {
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        Future<?> first = people.submit(() -> both(bothHaveOne, "a", "b"));
        Future<?> second = people.submit(() -> both(bothHaveOne, "b", "a"));
        first.get();
        second.get();
        assertThat((int) database.read(handle -> count(handle, "a") + count(handle, "b")))
                .isEqualTo(4);
    }

    private Object both(CountDownLatch bothHaveOne, String one, String other) {
        return database.write(handle -> {
            handle.execute("update tally set count = count + 1 where name = ?", one);
            bothHaveOne.countDown();
            try {
                if (!bothHaveOne.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the other never came");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return handle.execute("update tally set count = count + 1 where name = ?", other);
        });
    }

    @Test
    void a_write_inside_a_write_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.write(outer -> database.write(inner -> 1)))
                .withMessageContaining("pass the handle on");
    }

    @Test
    void what_is_read_is_of_one_moment() {
        int seen = database.read(handle -> {
            int before = count(handle, "a");
            onAnotherThread(() -> database.write(writing -> writing.execute("update tally set count = 5")));
            return before + count(handle, "b");
        });
        assertThat(seen).isZero();
        assertThat((int) database.read(handle -> count(handle, "b"))).isEqualTo(5);
    }

    private void onAnotherThread(Runnable work) {
        try {
            people.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_leads_and_when_it_stops_another_takes_over() {
        Database other = Database.postgres(url);
        assertThat(database.leads()).isTrue();
        assertThat(other.leads()).isFalse();
        assertThat(database.leads()).isTrue();
        database.close();
        assertThat(other.leads()).isTrue();
        other.close();
    }

    @Test
    void a_leader_whose_connection_is_cut_leads_no_more_before_it_has_asked_again() {
        assertThat(database.leads()).isTrue();
        database.write(handle -> handle.createQuery(
                        "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()")
                .mapTo(Integer.class)
                .one());
        Database other = Database.postgres(url);
        assertThat(other.leads()).isTrue();
        assertThat(database.leads()).isFalse();
        other.close();
    }

    @Test
    void the_wrong_password_or_no_server_is_said_without_the_address() {
        for (String address : List.of("localhost:1/x?", "localhost?", "localhost:poort/x?")) {
            assertThatThrownBy(() -> Database.postgres(Database.POSTGRES + "//" + address + "password=geheim"))
                    .as(address)
                    .isInstanceOf(Database.Unreachable.class)
                    .hasNoCause()
                    .hasMessageNotContaining("geheim");
        }
    }

    @Test
    void a_copy_holds_every_table_and_every_row() throws Exception {
        Path copy = database.copyTo(folder, "copy");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream().map(Object::toString)).contains("contact", "letterbox", "tally", "shard");
            String rows = new String(zip.getInputStream(zip.getEntry("tally")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rows).isEqualTo("a\t0\nb\t0\n");
        }
        assertThatThrownBy(() -> database.copyTo(folder, "copy"))
                .as("a copy never replaces a file")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void scrubbing_leaves_everything_in_place() {
        database.scrub();
        assertThat((int) database.read(handle -> count(handle, "a"))).isZero();
    }

    @Test
    void every_table_that_ever_had_rows_is_written_anew() {
        String others = fileOf("letterbox");
        String emptied = fileOf("tally");
        database.write(handle -> handle.execute("delete from tally"));
        vacuum();
        assertThat(fileSize("tally")).as("nothing but its index tells").isZero();

        database.scrub();
        assertThat(fileOf("tally")).isNotEqualTo(emptied);
        assertThat(fileOf("letterbox")).as("never had any").isEqualTo(others);

        String anew = fileOf("tally");
        database.scrub();
        assertThat(fileOf("tally")).as("has none any more").isEqualTo(anew);
    }

    private String fileOf(String table) {
        return database.read(handle -> handle.createQuery("select pg_relation_filepath(?)")
                .bind(0, table)
                .mapTo(String.class)
                .one());
    }

    private long fileSize(String table) {
        return database.read(handle -> handle.createQuery("select pg_relation_size(?)")
                .bind(0, table)
                .mapTo(Long.class)
                .one());
    }

    /** Takes the pages without rows off the end of the file, as the server does by itself. */
    private void vacuum() {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum tally");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_guards_of_the_tables_hold_here_too() {
        assertThatThrownBy(() -> database.write(handle -> handle.execute(
                        "insert into letterbox (id, sealed) values (?, ?)", new byte[16], new byte[3899])))
                .as("a row that is too short")
                .isInstanceOf(RuntimeException.class);
        assertThat((int) database.write(handle -> handle.execute(
                        "insert into letterbox (id, sealed) values (?, ?)", new byte[16], new byte[3900])))
                .isOne();
    }
}
