package nl.meepraten.bot.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote, without what a phone or a habit puts around it: quoted lines, a forwarded question, a signature. */
public final class Letter {

    private static final Pattern ADDED_BY_A_PHONE = Pattern.compile(
            "(?:(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|door|uit) .*|sent (?:from|via|with|using) .*|outlook (?:voor|for) .*|(?:get|download) outlook .*|(?:verkrijg|download) (?:outlook|de app) .*"
                    + "|gesendet von .*|von meinem .* gesendet|envoye de(?:puis)? .*|enviado desde .*|wyslane z .*|.*(?:iphone|android|samsung)'?dan gonderildi.*"
                    + "|надіслано з .*|отправлено с .*)");

    /** Mail programs put it above name and address. */
    private static final Pattern SIGNATURE_BEGINS = Pattern.compile("--|—|__+");

    private static final Pattern GREETING = Pattern.compile(
            "(?:(?:met )?(?:vriendelijke|hartelijke|lieve)? ?(?:gr|grt|grtz|gr[.]|groet|groeten|groetjes|grtjs|mvg|mzzl|mazzel|liefs|cheers|regards|best regards|kind regards|xx?x?))\\b[ ,.:!x]*[^?]{0,40}");

    private static final Pattern FORWARDED = Pattern.compile(
            "(?:fwd?|fw|doorgestuurd|doorgestuurd bericht|forwarded|forwarded message|re|antw)\\s*:.*|-+ ?(?:original message|oorspronkelijk bericht|doorgestuurd bericht|forwarded message).*");

    private static final Pattern WROTE = Pattern.compile("(?:op|on) .*(?:schreef|wrote).*:");

    private Letter() {}

    /**
     * @param asked the question that is open, which some phones send along; empty when there is none
     * @return the text itself, without spaces around it
     */
    public static String of(String text, String asked) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String low = line.strip().toLowerCase(Locale.ROOT);
            if (isAfterSomething(lines) && SIGNATURE_BEGINS.matcher(low).matches()
                    || !lines.isEmpty() && FORWARDED.matcher(low).matches()
                    || isAfterSomething(lines) && GREETING.matcher(low).matches()) {
                break;
            }
            boolean added = low.startsWith(">")
                    || FORWARDED.matcher(low).matches()
                    || WROTE.matcher(low).matches()
                    || !asked.isBlank() && low.equals(asked.strip().toLowerCase(Locale.ROOT))
                    || SIGNATURE_BEGINS.matcher(low).matches()
                    || ADDED_BY_A_PHONE.matcher(low).matches();
            if (!added) {
                lines.add(line);
            }
        }
        return String.join("\n", lines).strip();
    }

    private static boolean isAfterSomething(List<String> lines) {
        return lines.stream().anyMatch(line -> !line.isBlank());
    }
}
