package nl.meepraten.webadmin.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a sheet as Dutch spreadsheets open it at a double click: UTF-8 with a mark in front that says so, semicolons, and
 * lines that end as RFC 4180 wants.
 */
public final class Csv {

    public static final String TYPE = "text/csv; charset=utf-8; header=present";

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final Pattern QUOTED = Pattern.compile("[;,\"\\s\\p{Cntrl}]");

    /** What a spreadsheet takes for a formula, also in wide characters and behind blanks. */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\s\\p{Z}\\p{Cntrl}\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*", Pattern.DOTALL);

    /** "1-3" would become the first of March. */
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

    private Csv() {}

    /** @param rows all as long as the first, which has the names of the columns */
    public static byte[] write(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("Every row has as many cells as there are columns.");
        }
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining(END, MARK, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Somebody's words stay words: an apostrophe in front, or a longer dash, keeps a spreadsheet from reckoning with them. */
    private static String cell(String text) {
        String whole = RANGE.matcher(text).matches() ? text.replace('-', '\u2013') : text;
        String safe = FORMULA.matcher(whole).matches() ? "'" + whole : whole;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
