package nl.meepraten.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a table to the database must say how long what is in it is kept. */
class KeptTablesTest {

    /** Which row of the table says how long what is in each table of the database is kept. */
    private static final Map<String, Kept> TABLES = Map.ofEntries(
            Map.entry("account", Kept.STAFF_ACCOUNT),
            // Gone as soon as it works again.
            Map.entry("alarm", Kept.PUBLISHED),
            Map.entry("asked_cell", Kept.PUBLISHED),
            Map.entry("asked_in_copy", Kept.PUBLISHED),
            Map.entry("audience", Kept.PUBLISHED),
            Map.entry("audit", Kept.STAFF_DEED),
            Map.entry("box", Kept.BALLOT),
            Map.entry("broadcast", Kept.PUBLISHED),
            Map.entry("consultation", Kept.PUBLISHED),
            Map.entry("contact", Kept.SILENT_CONTACT),
            Map.entry("current_generation", Kept.KEYS_OF_THE_DAY),
            // A number that only grows.
            Map.entry("edition", Kept.PUBLISHED),
            Map.entry("failed_login", Kept.STAFF_DEED),
            Map.entry("feedback", Kept.PUBLISHED),
            Map.entry("head_count", Kept.HEAD_COUNTS),
            Map.entry("invitation", Kept.INVITATION),
            Map.entry("letterbox", Kept.LETTERBOX),
            Map.entry("meeting", Kept.PUBLISHED),
            Map.entry("meeting_audience", Kept.PUBLISHED),
            Map.entry("mishap", Kept.PUBLISHED),
            Map.entry("parcel", Kept.NEWS),
            Map.entry("question", Kept.PUBLISHED),
            Map.entry("question_option", Kept.PUBLISHED),
            Map.entry("release_figure", Kept.PUBLISHED),
            Map.entry("release_part", Kept.PUBLISHED),
            Map.entry("release_question", Kept.PUBLISHED),
            Map.entry("release_row", Kept.PUBLISHED),
            Map.entry("released_story", Kept.PUBLISHED),
            Map.entry("seen", Kept.SEEN),
            Map.entry("session", Kept.SESSION),
            Map.entry("shard", Kept.BALLOT),
            Map.entry("split_row", Kept.PUBLISHED),
            Map.entry("spoken_language", Kept.STAFF_ACCOUNT),
            Map.entry("story", Kept.STORY),
            Map.entry("translation", Kept.PUBLISHED));

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
