package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;

/** E-mail addresses, also spelled out, "@name", links to a profile and what somebody is called on an app. */
final class AccountFinder {

    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d@])(?:https?://)?(?:www\\.|m\\.)?(?:t\\.me|wa\\.me|telegram\\.me|instagram\\.com|facebook\\.com|fb\\.com|fb\\.me|tiktok\\.com|snapchat\\.com/add|twitter\\.com|x\\.com|linkedin\\.com/in|youtube\\.com|discord\\.gg)/@?[\\w.-]{1,63}\\w");

    private static final String APP =
            "(?:insta(?:gram)?|ig|snap(?:chat)?|sc|tik ?tok|telegram|tg|facebook|fb|discord|twitter|signal|twitch|kik|skype|steam|psn|linkedin)";

    /** "insta: nep.jan", "mijn snap is nepjan". */
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?<!\\p{L})(?:" + APP + "(?: ?(?:naam|account|name))?\\s?[:=]\\s?"
                    + "|(?:mijn|me|mn|m'n|my|zijn|haar|z'n) " + APP + "(?: ?(?:naam|account|name))? (?:is|heet|=)\\s?)"
                    + "([A-Za-z0-9_][\\w.#-]{1,40}\\w)");

    /** Without a colon only what is no word: it has a digit, a dot or a line in it. */
    private static final Pattern ODD = Pattern.compile("(?i)(?<!\\p{L})" + APP
            + "\\s(?:is\\s|naam\\s|op\\s)?([a-z]\\w{0,30}(?:[_.]\\w{1,30}|\\d)[\\w.]{0,20})(?!\\p{L})");

    /** As on Discord: "nepjan#1234". */
    private static final Pattern TAGGED = Pattern.compile("(?<![\\p{L}\\d#])[\\w.]{2,32}#\\d{4}(?!\\d)");

    private static final Pattern SPELLED_MAIL = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])[a-z0-9_]{1,30}(?:\\s?(?:\\.|punt|dot|streepje|underscore)\\s?[a-z0-9_]{1,30}){0,3}\\s?(?:\\(at\\)|\\[at\\]|apenstaartje|apenstaart|apestaartje|apestaart|\\sat\\s|@)\\s?[a-z0-9-]{2,30}\\s?(?:\\.|punt|dot)\\s?(?:nl|com|org|net|be|eu|de)(?!\\p{L})");

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
            add(start, at, end, found);
        }
        add(SPELLED_MAIL, 0, Kind.EMAIL, text, found);
        add(PROFILE, 0, Kind.HANDLE, text, found);
        add(NAMED, 1, Kind.HANDLE, text, found);
        add(TAGGED, 0, Kind.HANDLE, text, found);
        add(ODD, 1, Kind.HANDLE, text, found);
        return found;
    }

    private static void add(Pattern pattern, int group, Kind kind, String text, List<Span> found) {
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            found.add(new Span(m.start(group), m.end(group), kind));
        }
    }

    /** With something before the "@" it is an address, even when the end of it was left out. */
    private static void add(int start, int at, int end, List<Span> found) {
        if (start < at && end > at + 1) {
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
