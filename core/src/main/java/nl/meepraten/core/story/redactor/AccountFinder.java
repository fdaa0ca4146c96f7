package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** E-mail addresses, "@name" and links to a profile. */
final class AccountFinder {

    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:t\\.me|wa\\.me|instagram\\.com|facebook\\.com|fb\\.com|tiktok\\.com|snapchat\\.com/add)/@?[\\w.-]{2,64}");

    /** No part of an address is longer than this (RFC 5321), so that looking round an "@" takes bounded time. */
    private static final int LONGEST = 255;

    private static final int SHORTEST_HANDLE = 3;

    private AccountFinder() {}

    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST && isLocal(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && end - at < LONGEST && isDomain(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '_') {
                end--;
            }
            add(text, start, at, end, found);
        }
        Matcher profile = PROFILE.matcher(text);
        while (profile.find()) {
            found.add(new Span(profile.start(), profile.end(), Kind.HANDLE));
        }
        return found;
    }

    private static void add(String text, int start, int at, int end, List<Span> found) {
        if (start < at && text.substring(at + 1, end).contains(".")) {
            found.add(new Span(start, end, Kind.EMAIL));
        } else if (end - at > SHORTEST_HANDLE) {
            found.add(new Span(start, end, Kind.HANDLE));
        }
    }

    private static boolean isLocal(char letter) {
        return Character.isLetterOrDigit(letter) || "._%+-".indexOf(letter) >= 0;
    }

    private static boolean isDomain(char letter) {
        return Character.isLetterOrDigit(letter) || "._-".indexOf(letter) >= 0;
    }
}
