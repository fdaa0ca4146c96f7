package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** Dates of birth. Dates of letters and meetings stay: a date counts when the text says so, or when nothing else explains it. */
final class BirthdayFinder {

    private static final String MONTH =
            "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni|june|jun|juli|july|jul|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /** With the year as group 1. */
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<![\\d.,:-])[0-3]?\\d ?([-/. ]) ?[01]?\\d ?\\1 ?'?(?<year>(?:19|20)?\\d{2})(?![\\d:])"),
            Pattern.compile("(?<![\\d-])(?<year>(?:19|20)\\d{2})([-/.])[01]?\\d\\2[0-3]?\\d(?!\\d)"),
            Pattern.compile("(?i)(?<!\\d)[0-3]?\\d(?:e|ste|de|st|nd|rd|th)?[ -](?:of )?" + MONTH
                    + "\\.?,?[ -]'?(?<year>(?:19|20)?\\d{2})(?![\\d:.])"),
            Pattern.compile(
                    "(?i)(?<!\\p{L})" + MONTH + "\\.? [0-3]?\\d(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d{2})(?!\\d)"));

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?i)(?<!\\p{L})(?:geboren|geb\\.?|geboortedatum)(?: is)?:? (?:op )?([0-3]?\\d " + MONTH + ")(?!\\p{L})");

    private static final Pattern IN_ONE = Pattern.compile("(?<!\\d)(?:\\d{8}|\\d{6})(?!\\d)");

    private static final Pattern BIRTH = Pattern.compile(
            "(?i)(?<!\\p{L})(?:geboren|gebore|geb|geboorte\\p{L}{0,10}|geb\\.?\\s?dat\\p{L}{0,4}|g(?:e?b)?\\.?\\s?datum|gebdat\\p{L}{0,3}|birth\\p{L}{0,6}|born|d\\.?o\\.?b|jarig|verjaar\\p{L}{0,6}|(?:ben|is|bn) van|dogum\\p{L}{0,8}|do\u011fum\\p{L}{0,8}|urodz\\p{L}{0,6}|n\u00e9e?|n\u0103scut\\p{L}{0,2}|\u0440\u043e\u0434\u0435\u043d\\p{L}{0,2}|\u043d\u0430\u0440\u043e\u0434\\p{L}{0,8})(?!\\p{L})");

    /** Before a date that is something else. */
    private static final Pattern EVENT = Pattern.compile(
            "(?i)(?<!\\p{L})(?:op|sinds|vanaf|tot|van|per|datum|brief|in|voor|na|tussen|en|t/m|since|on|from|until|till|by|before|after|d\\.d\\.?|dd)\\s*(?:de\\s|het\\s|the\\s)?$");

    private static final int LOOK_BACK = 40;
    private static final int YOUNGEST_BORN = 2010;

    private BirthdayFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Pattern date : DATES) {
            for (Matcher m = date.matcher(text); m.find(); ) {
                String before = text.substring(Math.max(0, m.start() - LOOK_BACK), m.start());
                if (BIRTH.matcher(before).find()
                        || isOld(m.group("year")) && !EVENT.matcher(before).find()) {
                    found.add(new Span(m.start(), m.end(), Kind.DOB));
                }
            }
        }
        for (Matcher m = WITHOUT_YEAR.matcher(text); m.find(); ) {
            found.add(new Span(m.start(1), m.end(1), Kind.DOB));
        }
        for (Matcher m = IN_ONE.matcher(text); m.find(); ) {
            if (BIRTH.matcher(text.substring(Math.max(0, m.start() - LOOK_BACK), m.start()))
                    .find()) {
                found.add(new Span(m.start(), m.end(), Kind.DOB));
            }
        }
        return found;
    }

    private static boolean isOld(String year) {
        return year.length() == 4 && Integer.parseInt(year) <= YOUNGEST_BORN;
    }
}
