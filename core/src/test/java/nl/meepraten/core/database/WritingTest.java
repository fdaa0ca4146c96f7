package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one writer: many wait for it, each gets an answer, and nobody's failure is another's. */
@Timeout(60)
@Tag("sqlite")
class WritingTest {

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

    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());

    /** As many people as will do something at once; a thread each. */
    private ExecutorService people(int count) {
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            return thread;
        });
    }

    /** Until everyone who was given something to do stands in the queue of the writer. */
    private void untilAllWait() {
        while (!threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
    }

    /** Keeps the writer busy until the latch opens, so that what follows has to wait for it together. */
    private void hold(ExecutorService people, CountDownLatch letGo) throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        people.execute(() -> database.write(handle -> {
            busy.countDown();
            return await(letGo);
        }));
        busy.await();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_is_written_is_there_when_the_write_returns() {
        assertThat(note("hallo")).isEqualTo(1);
        assertThat(notes()).containsExactly("hallo");
    }

    @Test
    void a_write_is_seen_by_nobody_before_it_is_whole() {
        database.write(handle -> {
            handle.execute("insert into note (words) values ('half')");
            assertThat(notes()).isEmpty();
            return 0;
        });
        assertThat(notes()).containsExactly("half");
    }

    @Test
    void of_many_at_once_none_is_lost_and_each_hears_its_own_result() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(32)) {
            List<Future<Integer>> answers = IntStream.range(0, 2_000)
                    .mapToObj(i -> people.submit(() -> database.write(handle -> {
                        handle.execute("insert into note (words) values (?)", "n" + i);
                        return i;
                    })))
                    .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i);
            }
        }
        assertThat(notes()).hasSize(2_000);
    }

    @Test
    void those_who_wait_together_share_one_commit() throws Exception {
        int waiting = 50;
        List<Integer> committed = new ArrayList<>();
        CountDownLatch letGo = new CountDownLatch(1);
        try (ExecutorService people = people(waiting + 1)) {
            hold(people, letGo);
            for (int i = 0; i < waiting; i++) {
                String words = "n" + i;
                people.execute(() -> {
                    database.write(handle -> {
                        handle.execute("insert into note (words) values (?)", words);
                        return committed.add(notes().size()); // read on another connection
                    });
                });
            }
            untilAllWait();
            letGo.countDown();
        }
        assertThat(notes()).hasSize(waiting);
        assertThat(committed).hasSize(waiting).containsOnly(0);
    }

    @Test
    void one_that_fails_undoes_only_itself() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        try (ExecutorService people = people(31)) {
            hold(people, letGo);
            List<Future<Integer>> answers = IntStream.range(0, 30)
                    .mapToObj(i -> people.submit(() -> database.write(handle -> {
                        handle.execute("insert into note (words) values (?)", "n" + i);
                        if (i % 3 == 0) {
                            throw new IllegalStateException("no " + i);
                        }
                        return i;
                    })))
                    .toList();
            untilAllWait();
            letGo.countDown();
            for (int i = 0; i < 30; i++) {
                Future<Integer> answer = answers.get(i);
                if (i % 3 == 0) {
                    assertThatThrownBy(answer::get)
                            .isInstanceOf(ExecutionException.class)
                            .cause()
                            .hasMessage("no " + i);
                } else {
                    assertThat(answer.get()).isEqualTo(i);
                }
            }
        }
        assertThat(notes()).hasSize(20).doesNotContain("n0", "n3", "n27");
    }

    @Test
    void closing_finishes_what_waits() throws Exception {
        CountDownLatch letGo = new CountDownLatch(1);
        try (ExecutorService people = people(22)) {
            hold(people, letGo);
            List<Future<Integer>> answers = IntStream.range(0, 20)
                    .mapToObj(i -> people.submit(() -> note("n" + i)))
                    .toList();
            untilAllWait();
            Future<?> closing = people.submit(database::close);
            letGo.countDown();
            closing.get();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        try (Database again = Database.sqlite(folder.resolve("test.db"))) {
            assertThat(notes(again)).hasSize(20);
        }
    }

    @Test
    void after_closing_nothing_hangs() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> answers = IntStream.range(0, 400)
                    .mapToObj(i -> people.submit(() -> {
                        if (i == 100) {
                            database.close();
                        }
                        return note("n" + i);
                    }))
                    .toList();
            int written = 0;
            for (Future<Integer> answer : answers) {
                try {
                    written += answer.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    assertThat(e).cause().hasMessage("The database is closed.");
                }
            }
            try (Database again = Database.sqlite(folder.resolve("test.db"))) {
                assertThat(notes(again)).hasSize(written);
            }
            assertThat(written).isLessThan(400);
        }
        database.close();
    }
}
