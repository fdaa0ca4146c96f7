package nl.meepraten.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meepraten.core.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a table to the database must say how long what is in it is kept. */
class KeptTablesTest {

    /** Which rows of the table say how long what is in each table of the database is kept. */
    private static final Map<String, Set<Kept>> TABLES = Map.ofEntries(
            Map.entry("account", Set.of(Kept.STAFF_ACCOUNT)),
            // Gone as soon as it works again.
            Map.entry("alarm", Set.of(Kept.PUBLISHED)),
            Map.entry("asked_cell", Set.of(Kept.PUBLISHED)),
            Map.entry("asked_in_copy", Set.of(Kept.PUBLISHED)),
            Map.entry("audience", Set.of(Kept.PUBLISHED)),
            Map.entry("audit", Set.of(Kept.STAFF_DEED)),
            Map.entry("box", Set.of(Kept.BALLOT)),
            Map.entry("broadcast", Set.of(Kept.PUBLISHED)),
            Map.entry("consultation", Set.of(Kept.PUBLISHED)),
            Map.entry(
                    "contact",
                    Set.of(
                            Kept.SILENT_CONTACT,
                            Kept.SILENT_DISCREET,
                            Kept.UNSURE_DISCREET,
                            Kept.STOPPED_CONTACT,
                            Kept.CHAT_NUMBERS,
                            Kept.RSVP)),
            Map.entry("current_generation", Set.of(Kept.KEYS_OF_THE_DAY)),
            Map.entry("decision", Set.of(Kept.DECISION)),
            // A number that only grows.
            Map.entry("edition", Set.of(Kept.PUBLISHED)),
            Map.entry("failed_login", Set.of(Kept.STAFF_DEED)),
            Map.entry("feedback", Set.of(Kept.PUBLISHED)),
            Map.entry("head_count", Set.of(Kept.HEAD_COUNTS)),
            Map.entry("invitation", Set.of(Kept.INVITATION)),
            Map.entry("letterbox", Set.of(Kept.LETTERBOX)),
            Map.entry("meeting", Set.of(Kept.PUBLISHED)),
            Map.entry("meeting_audience", Set.of(Kept.PUBLISHED)),
            Map.entry("mishap", Set.of(Kept.PUBLISHED)),
            Map.entry("parcel", Set.of(Kept.REPLY, Kept.QUESTION, Kept.MEETING, Kept.NEWS)),
            Map.entry("question", Set.of(Kept.PUBLISHED)),
            Map.entry("question_option", Set.of(Kept.PUBLISHED)),
            Map.entry("receipt", Set.of(Kept.RECEIPT)),
            Map.entry("release_figure", Set.of(Kept.PUBLISHED)),
            Map.entry("release_part", Set.of(Kept.PUBLISHED)),
            Map.entry("release_question", Set.of(Kept.PUBLISHED)),
            Map.entry("release_row", Set.of(Kept.PUBLISHED)),
            Map.entry("released_story", Set.of(Kept.PUBLISHED)),
            Map.entry("seen", Set.of(Kept.SEEN)),
            Map.entry("session", Set.of(Kept.SESSION)),
            Map.entry("shard", Set.of(Kept.BALLOT)),
            Map.entry("split_row", Set.of(Kept.PUBLISHED)),
            Map.entry("spoken_language", Set.of(Kept.STAFF_ACCOUNT)),
            Map.entry("story", Set.of(Kept.STORY)),
            Map.entry("translation", Set.of(Kept.PUBLISHED)));

    /** What is in no table: in memory only, or in files. */
    private static final Set<Kept> ELSEWHERE = Set.of(Kept.MESSAGE, Kept.BACKUP, Kept.LOG);

    @Test
    void no_row_is_about_nothing() {
        Set<Kept> rows = EnumSet.copyOf(ELSEWHERE);
        TABLES.values().forEach(rows::addAll);
        assertThat(rows).containsExactlyInAnyOrder(Kept.values());
    }

    @Test
    void no_table_of_the_database_was_forgotten(@TempDir Path folder) {
        try (Database database = Database.sqlite(folder.resolve("meepraten.db"))) {
            List<String> tables = database.read(handle -> handle.createQuery("select name from sqlite_master"
                            + " where type = 'table' and name not like 'sqlite%' and name not like 'flyway%'")
                    .mapTo(String.class)
                    .list());
            assertThat(TABLES).containsOnlyKeys(tables);
        }
    }
}
