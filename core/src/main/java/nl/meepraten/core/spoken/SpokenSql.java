package nl.meepraten.core.spoken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meepraten.core.database.Remembered;
import nl.meepraten.core.text.Language;
import org.jdbi.v3.core.Handle;

final class SpokenSql {

    void put(Handle handle, Checked checked) {
        Remembered.changes(handle);
        handle.execute(
                "insert into spoken_language (language, checked_by, day, texts) values (?, ?, ?, ?) on conflict (language)"
                        + " do update set checked_by = excluded.checked_by, day = excluded.day, texts = excluded.texts",
                checked.language().iso(),
                checked.by(),
                checked.day().toEpochDay(),
                checked.texts());
    }

    void delete(Handle handle, Language language) {
        Remembered.changes(handle);
        handle.execute("delete from spoken_language where language = ?", language.iso());
    }

    List<Checked> all(Handle handle) {
        return handle
                .createQuery("select language, checked_by, day, texts from spoken_language order by language")
                .map((row, context) -> checked(row))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Checked> checked(ResultSet row) throws SQLException {
        String by = row.getString(2);
        LocalDate day = LocalDate.ofEpochDay(row.getLong(3));
        String texts = row.getString(4);
        return language(row.getString(1)).map(language -> new Checked(language, by, day, texts));
    }

    /** Empty for one that a later version knew. */
    private static Optional<Language> language(String iso) {
        return Stream.of(Language.values())
                .filter(language -> language.iso().equals(iso))
                .findFirst();
    }
}
