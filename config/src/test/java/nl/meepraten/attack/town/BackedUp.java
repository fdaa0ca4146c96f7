package nl.meepraten.attack.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Jdbi;

/** Rows as they lie in copies of a database: the backups of the nights, and the files of an evening. */
public final class BackedUp {

    private static final String BYTES = "\\\\x";

    private BackedUp() {}

    /** A sealed shard of a box as it once was. */
    public record Shard(String consultation, int number, byte[] sealed) {

        /** As it was sealed, in a box of two to the power of {@code bits} shards. */
        public String label(int bits) {
            return consultation + "|" + bits + "|" + number;
        }
    }

    public static List<Shard> shards(Evidence evidence) {
        return copies(evidence).stream().flatMap(copy -> shards(copy).stream()).toList();
    }

    /** Those in one copy. */
    public static List<Shard> shards(Path copy) {
        return rows(copy, "shard").stream()
                .map(row -> new Shard(
                        row.get(0).toString(), Integer.parseInt(row.get(1).toString()), (byte[]) row.get(2)))
                .toList();
    }

    /** The sealed records of contacts in one copy. */
    public static List<byte[]> contacts(Path copy) {
        return rows(copy, "contact").stream().map(row -> (byte[]) row.get(3)).toList();
    }

    /** The sealed parcels in one copy. */
    public static List<byte[]> parcels(Path copy) {
        return rows(copy, "parcel").stream().map(row -> (byte[]) row.get(3)).toList();
    }

    /** Every copy of the database, as a file. */
    public static List<Path> copies(Evidence evidence) {
        List<Path> copies = new ArrayList<>(evidence.backups());
        try (Stream<Path> kept = Files.walk(evidence.folder().resolve("kept"))) {
            kept.filter(file -> file.toString().matches(".+\\.(db|zip)")).forEach(copies::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copies;
    }

    /** All rows of a table; bytes as bytes, everything else as it reads. */
    private static List<List<Object>> rows(Path copy, String table) {
        return copy.toString().endsWith(".zip") ? inTables(copy, table) : inFile(copy, table);
    }

    private static List<List<Object>> inFile(Path copy, String table) {
        return Jdbi.create("jdbc:sqlite:" + copy)
                .withHandle(handle -> handle.createQuery("select * from " + table)
                        .map((row, context) -> {
                            List<Object> values = new ArrayList<>();
                            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                                values.add(row.getObject(column));
                            }
                            return values;
                        })
                        .list());
    }

    /** PostgreSQL's text format: a line a row, tabs between columns, bytes as hexadecimal after an escaped \\x. */
    private static List<List<Object>> inTables(Path copy, String table) {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            String rows = new String(zip.getInputStream(zip.getEntry(table)).readAllBytes(), StandardCharsets.UTF_8);
            List<List<Object>> all = new ArrayList<>();
            rows.lines()
                    .forEach(row -> all.add(Arrays.stream(row.split("\t", -1))
                            .map(BackedUp::value)
                            .toList()));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(String written) {
        return written.startsWith(BYTES) ? HexFormat.of().parseHex(written.substring(BYTES.length())) : written;
    }
}
