package nl.meepraten.core.database;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A copy of all tables of a PostgreSQL database in one zip file: an entry a table, in PostgreSQL's own text format. */
final class TableCopy {

    private TableCopy() {}

    /** Our tables and the record of migrations. */
    static List<String> tables(Handle handle) {
        return handle.createQuery("select quote_ident(tablename) from pg_tables where schemaname = current_schema()"
                        + " order by tablename")
                .mapTo(String.class)
                .list();
    }

    /** Writes the file, which must not exist, to disk and reads it again. */
    static void write(Handle handle, Path file) {
        try {
            long written = fill(handle, file);
            long read = checksum(file);
            if (written != read) {
                throw new IllegalStateException("The copy of the database is not whole: " + file.getFileName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be copied.", e);
        }
    }

    private static long fill(Handle handle, Path file) throws IOException, SQLException {
        CopyManager copying = handle.getConnection().unwrap(PGConnection.class).getCopyAPI();
        CRC32 sum = new CRC32();
        PrivateFile.make(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
            for (String table : tables(handle)) {
                zip.putNextEntry(new ZipEntry(table));
                copying.copyOut("copy " + table + " to stdout", new CheckedOutputStream(unclosed(zip), sum));
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
            channel.force(true);
        }
        return sum.getValue();
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return sum.getValue();
    }
}
