package nl.meepraten.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.meepraten.core.database.Database;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.database.TestDatabase;
import nl.meepraten.core.vault.FileVault;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import nl.meepraten.core.vault.Seal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody to another's place, in the night: more people than are moved at a time. */
@Tag("storage")
class GreatMoveTest {

    private static final int PEOPLE = 1_201;

    @TempDir
    private Path folder;

    private final Ids ids = Ids.secure();
    private final Contacts contacts = new Contacts(ids);
    private Database database;
    private Generation today;
    private Generation tomorrow;

    @BeforeEach
    void fill() {
        database = TestDatabase.open(folder.resolve("test.db"));
        Generations generations = new Generations(new FileVault(folder.resolve("vault")));
        database.writeAlone(handle -> {
            generations.begin(handle, 20_000);
            return handle;
        });
        today = database.read(generations::current);
        tomorrow = database.read(generations::next);
        database.write(handle -> {
            for (int person = 0; person < PEOPLE; person++) {
                contacts.insert(handle, today, Contact.fresh(address(person), ids, 0, 0));
            }
            return handle;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Address address(int person) {
        return new Address("sms", "+316" + (10_000_000 + person));
    }

    private static int person(Contact contact) {
        return Integer.parseInt(contact.address().value().substring(4)) - 10_000_000;
    }

    private void move(Function<Contact, Optional<Contact>> kept) {
        database.rewrite(handle -> database.read(old -> {
            contacts.sealAnew(handle, old, today, tomorrow, kept);
            return old;
        }));
    }

    /** In the order in which they lie. */
    private List<Integer> lying(Generation keys) {
        List<Integer> people = new ArrayList<>();
        database.read(handle -> {
            handle.createQuery("select sealed from contact order by " + TestDatabase.POSITION)
                    .map((row, context) -> row.getBytes(1))
                    .forEach(bytes ->
                            people.add(person(ContactCodec.read(Seal.openPadded(keys.contact(), bytes, "contact")))));
            return handle;
        });
        return people;
    }

    private static long ascending(List<Integer> people) {
        return IntStream.range(1, people.size())
                .filter(i -> people.get(i) > people.get(i - 1))
                .count();
    }

    @Test
    void everybody_who_is_kept_lies_there_once_under_the_new_keys() {
        move(contact -> person(contact) % 100 == 7 ? Optional.empty() : Optional.of(contact));

        List<Integer> kept = IntStream.range(0, PEOPLE)
                .filter(person -> person % 100 != 7)
                .boxed()
                .toList();
        assertThat(lying(tomorrow)).containsExactlyInAnyOrderElementsOf(kept);
        assertThatThrownBy(() -> lying(today)).isInstanceOf(Seal.WrongKey.class);
        database.read(handle -> {
            assertThat(contacts.find(handle, tomorrow, address(3))).isPresent();
            assertThat(contacts.find(handle, tomorrow, address(7))).isEmpty();
            assertThat(contacts.find(handle, today, address(3))).isEmpty();
            return handle;
        });
    }

    @Test
    void the_order_in_which_they_lie_says_nothing_of_who_came_first() {
        assertThat(ascending(lying(today)))
                .as("control: until then they lie as they came")
                .isEqualTo(PEOPLE - 1);

        move(Optional::of);

        // Half of the neighbours on average, with a standard deviation of 10: six of those is one chance in 500
        // million.
        assertThat(ascending(lying(tomorrow))).isBetween((PEOPLE - 1) / 2L - 60, (PEOPLE - 1) / 2L + 60);
    }

    @Test
    void a_move_that_breaks_off_leaves_everybody_where_they_were() {
        List<Integer> before = lying(today);

        assertThatThrownBy(() -> move(contact -> {
                    if (person(contact) == 1_000) {
                        throw new IllegalStateException("broken off");
                    }
                    return Optional.of(contact);
                }))
                .hasMessage("broken off");

        assertThat(lying(today)).isEqualTo(before);
    }
}
