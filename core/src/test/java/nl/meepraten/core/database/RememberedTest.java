package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What turns share is read once, and never believed a moment too long; what a turn writes is written whole and in order. */
@Tag("storage")
class RememberedTest {

    @TempDir
    private Path folder;

    private Database database;
    private final Remembered<String> word = new Remembered<>();
    private int reads;

    @BeforeEach
    void open() {
        database = TestDatabase.open(folder.resolve("test.db"));
        database.write(handle -> handle.execute("create table shared (one integer primary key, word text not null)"));
        database.writeAlone(handle -> handle.execute("insert into shared (one, word) values (1, 'old')"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String word(Handle handle) {
        return word.get(handle, () -> {
            reads++;
            return handle.createQuery("select word from shared")
                    .mapTo(String.class)
                    .one();
        });
    }

    private String inATurn() {
        return database.write(this::word);
    }

    private static int becomes(Handle handle, String word) {
        Remembered.changes(handle);
        return handle.execute("update shared set word = ?", word);
    }

    @Test
    void many_turns_read_it_once() {
        assertThat(List.of(inATurn(), inATurn(), inATurn())).containsOnly("old");
        assertThat(reads).isOne();
    }

    @Test
    void a_change_is_seen_by_the_next_turn() {
        inATurn();
        database.writeAlone(handle -> becomes(handle, "new"));
        assertThat(inATurn()).isEqualTo("new");
    }

    @Test
    void a_change_on_another_node_is_seen_by_the_next_turn() {
        inATurn();
        try (Database other = TestDatabase.open(folder.resolve("test.db"))) {
            other.writeAlone(handle -> becomes(handle, "new"));
        }
        assertThat(inATurn()).isEqualTo("new");
    }

    @Test
    void within_the_change_itself_it_is_read_from_its_first_change_on() {
        inATurn();
        List<String> seen = new ArrayList<>();
        database.writeAlone(handle -> {
            seen.add(word(handle));
            becomes(handle, "new");
            seen.add(word(handle));
            return seen;
        });
        assertThat(seen).containsExactly("old", "new");
        assertThat(reads).as("what a turn had read served until the change").isEqualTo(2);
    }

    @Test
    void a_change_that_was_undone_is_not_believed() {
        inATurn();
        assertThatIllegalStateException()
                .isThrownBy(() -> database.writeAlone(handle -> {
                    becomes(handle, "undone");
                    word(handle);
                    throw new IllegalStateException("power cut");
                }));
        assertThat(inATurn()).isEqualTo("old");
    }

    @Test
    void every_change_has_a_number_of_its_own() {
        List<Long> numbers = new ArrayList<>();
        for (int change = 0; change < 20; change++) {
            database.writeAlone(handle -> 0);
            numbers.add(database.write(handle -> Edition.of(handle).orElseThrow()));
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void it_cannot_be_changed_beside_others() {
        assertThatIllegalStateException().isThrownBy(() -> database.write(handle -> becomes(handle, "new")));
        assertThat(inATurn()).isEqualTo("old");
    }

    @Test
    void what_is_written_together_is_written_in_order() {
        database.write(handle -> {
            Together.in(handle, () -> {
                Together.one(handle, Missing::new, "insert into shared (one, word) values (?, 'a')", 2);
                Together.one(handle, Missing::new, "update shared set word = 'b' where one = ?", 2);
                Together.one(handle, Missing::new, "insert into shared (one, word) values (?, 'c')", 3);
            });
            return 0;
        });
        assertThat(words()).containsExactly("old", "b", "c");
    }

    @Test
    void of_what_is_written_together_nothing_stays_when_a_row_was_not_there() {
        assertThatThrownBy(() -> database.write(handle -> {
                    Together.in(handle, () -> {
                        Together.one(handle, Missing::new, "insert into shared (one, word) values (?, 'a')", 2);
                        Together.one(handle, Missing::new, "update shared set word = 'b' where one = ?", 99);
                        Together.one(handle, Missing::new, "insert into shared (one, word) values (?, 'c')", 3);
                    });
                    return 0;
                }))
                .isInstanceOf(Missing.class);
        assertThat(words()).containsExactly("old");
    }

    private List<String> words() {
        return database.read(handle -> handle.createQuery("select word from shared order by one")
                .mapTo(String.class)
                .list());
    }

    private static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
