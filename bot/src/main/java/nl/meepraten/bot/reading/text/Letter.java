package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wrote, without what a phone or a habit puts around it: quoted lines, a forwarded question, a signature. */
public final class Letter {

    private static final Pattern ADDED_BY_A_PHONE = Pattern.compile(
            "(?=[vsogdewно])(?:(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|door|uit) .*|sent (?:from|via|with|using) .*|outlook (?:voor|for) .*|(?:get|download) outlook .*|(?:verkrijg|download) (?:outlook|de app) .*"
                    + "|gesendet von .*|von meinem .* gesendet|envoye de(?:puis)? .*|enviado desde .*|wyslane z .*"
                    + "|надіслано з .*|отправлено с .*)");

    /** In Turkish the phone stands first; looked for by itself, since most texts hold none of it. */
    private static final Pattern ADDED_BY_A_TURKISH_PHONE =
            Pattern.compile("(?:iphone|android|samsung)'?dan gonderildi");

    /** Mail programs put it above name and address. */
    private static final Pattern SIGNATURE_BEGINS = Pattern.compile("--|—|__+");

    private static final Pattern GREETING = Pattern.compile(
            "(?:(?:met )?(?:vriendelijke|hartelijke|lieve)? ?(?:gr|grt|grtz|gr[.]|groet|groeten|groetjes|grtjs|mvg|mzzl|mazzel|liefs|cheers|regards|best regards|kind regards|xx?x?))\\b[ ,.:!x]*[^?]{0,40}");

    /** "2 xxx Sanne": behind a few words on the same line. */
    private static final Pattern GREETING_BEHIND = Pattern.compile(
            "(\\S+(?: \\S+){0,2}?)(?<![,.!])[ ,.!]+(?:xx+|groetjes|groeten|grtjs|grtz|mvg)(?![ ,.]+aan\\b)(?:[ ,.:!]+\\p{L}+){1,2}[ .!]*",
            Pattern.CASE_INSENSITIVE);

    /** Without one of these there is no greeting behind a few words. */
    private static final List<String> SIGNS_OFF = List.of("xx", "groet", "grtjs", "grtz", "mvg");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?:fwd?|fw|doorgestuurd|doorgestuurd bericht|forwarded|forwarded message|re|antw)\\s*:.*|-+ ?(?:original message|oorspronkelijk bericht|doorgestuurd bericht|forwarded message).*");

    private static final Pattern WROTE = Pattern.compile("(?:op|on) .*(?:schreef|wrote).*:");

    /** What may stand before a question that was sent along. */
    private static final Pattern BEFORE_A_QUOTE = Pattern.compile("\\W*|.*[:\\]>\"„“]\\s*");

    /** A few words and a greeting are no longer; in a long text the pattern would try too much. */
    private static final int SHORT = 100;

    private static final int LONGEST_ADDED = 400;

    /** No phone adds fewer characters. */
    private static final int SHORTEST_ADDED = 9;

    private Letter() {}

    /**
     * @param asked the question that is open, which some phones send along; empty when there is none
     * @return the text itself, without spaces around it
     */
    public static String of(String text, String asked) {
        List<String> lines = new ArrayList<>();
        boolean after = false;
        for (String written : lines(text)) {
            String line = withoutQuestion(written, asked.strip());
            String low = beginning(line.strip()).toLowerCase(Locale.ROOT);
            if (after && SIGNATURE_BEGINS.matcher(low).matches()
                    || !lines.isEmpty() && isForwarded(low)
                    || after && GREETING.matcher(low).matches()) {
                break;
            }
            boolean added = written.strip().startsWith(">")
                    || isForwarded(low)
                    || low.endsWith(":") && WROTE.matcher(low).matches()
                    || low.isEmpty() && !written.isBlank()
                    || SIGNATURE_BEGINS.matcher(low).matches()
                    || low.length() >= SHORTEST_ADDED
                            && (ADDED_BY_A_PHONE.matcher(low).matches()
                                    || low.endsWith("gonderildi")
                                            && ADDED_BY_A_TURKISH_PHONE
                                                    .matcher(low)
                                                    .find());
            if (!added) {
                lines.add(line);
                after |= !low.isEmpty();
            }
        }
        String whole = String.join("\n", lines).strip();
        if (whole.length() > SHORT || SIGNS_OFF.stream().noneMatch(whole.toLowerCase(Locale.ROOT)::contains)) {
            return whole;
        }
        Matcher signed = GREETING_BEHIND.matcher(whole);
        return signed.matches() ? signed.group(1) : whole;
    }

    /** Nothing that a phone adds is longer, and some letters are slow to make small. */
    private static String beginning(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_ADDED));
    }

    /** Most texts are of one line. */
    private static List<String> lines(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? List.of(text)
                : text.lines().toList();
    }

    /** "[Gemeente 19:02] Heb je een bed? Nee": what stands behind the question that was sent along. */
    private static String withoutQuestion(String line, String asked) {
        if (asked.isEmpty()) {
            return line;
        }
        int last = line.length() - asked.length();
        for (int start = 0; start <= last; start++) {
            if (line.regionMatches(true, start, asked, 0, asked.length())
                    && BEFORE_A_QUOTE.matcher(line.substring(0, start)).matches()) {
                return line.substring(start + asked.length());
            }
        }
        return line;
    }

    /** Every text is looked at so, and hardly any has the sign that each of these forms has. */
    private static boolean isForwarded(String line) {
        return (line.startsWith("-") || line.indexOf(':') > 0)
                && FORWARDED.matcher(line).matches();
    }
}
