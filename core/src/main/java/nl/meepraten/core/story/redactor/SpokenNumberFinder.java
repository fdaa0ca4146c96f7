package nl.meepraten.core.story.redactor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import nl.meepraten.core.story.redactor.words.Word;
import nl.meepraten.core.story.redactor.words.Words;

/** Telephone numbers and BSNs in words, or partly: "nul zes twaalf vierendertig 56 78". */
final class SpokenNumberFinder {

    private static final Map<String, String> SPOKEN = spoken();
    private static final Set<String> TWICE = Words.set("dubbel dubbele double 2x");
    private static final Set<String> SAYS_BSN = Words.set("bsn burgerservicenummer sofinummer sofi");
    private static final Set<String> SAYS_PHONE =
            Words.set("nummer nr bel app tel telefoon telefoonnummer mobiel mobiele 06 number phone call whatsapp");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 14;
    private static final int BSN_DIGITS = 9;
    private static final int NEAR = 4;

    private SpokenNumberFinder() {}

    static List<Span> find(Words words) {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int first = i;
            StringBuilder digits = new StringBuilder();
            boolean spoken = false;
            boolean twice = false;
            while (i < words.size() && isPart(words, i, first)) {
                String part = digits(words.key(i));
                spoken |= !words.get(i).number();
                digits.append(twice ? part + part : part);
                twice = TWICE.contains(words.key(i));
                i++;
            }
            if (spoken && isNumber(words, first, digits.toString())) {
                Kind kind = isNear(words, first, SAYS_BSN) && digits.length() <= BSN_DIGITS ? Kind.BSN : Kind.PHONE;
                found.add(new Span(words.get(first).start(), words.get(i - 1).end(), kind));
            }
            i = Math.max(i, first + 1);
        }
        return found;
    }

    private static boolean isPart(Words words, int i, int first) {
        Word word = words.get(i);
        boolean follows = i == first || word.before().matches("[ ,.\\-/]{1,3}");
        boolean known = Arrays.stream(word.key().split("-")).allMatch(SpokenNumberFinder::isKnown);
        return follows && known;
    }

    private static boolean isKnown(String key) {
        return SPOKEN.containsKey(key) || TWICE.contains(key) || key.matches("\\d{1,10}");
    }

    /** Words with a hyphen between them are one word to {@link Words}. */
    private static String digits(String key) {
        return Arrays.stream(key.split("-"))
                .map(part -> TWICE.contains(part) ? "" : SPOKEN.getOrDefault(part, part))
                .collect(Collectors.joining());
    }

    private static boolean isNumber(Words words, int first, String digits) {
        boolean length = digits.length() >= SHORTEST && digits.length() <= LONGEST;
        boolean phone = digits.startsWith("0") || digits.startsWith("31") || isNear(words, first, SAYS_PHONE);
        return length && (phone || isNear(words, first, SAYS_BSN));
    }

    private static boolean isNear(Words words, int first, Set<String> said) {
        for (int i = first - 1; i >= 0 && i >= first - NEAR; i--) {
            if (said.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> spoken() {
        Map<String, String> spoken = new HashMap<>();
        String[] ones = "nul een twee drie vier vijf zes zeven acht negen".split(" ");
        String[] teens = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(" ");
        String[] tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");
        String[] english = "zero one two three four five six seven eight nine".split(" ");
        for (int i = 0; i < ones.length; i++) {
            spoken.put(ones[i], String.valueOf(i));
            spoken.put(english[i], String.valueOf(i));
            spoken.put(teens[i], "1" + i);
        }
        for (int ten = 0; ten < tens.length; ten++) {
            spoken.put(tens[ten], ten + 2 + "0");
            for (int one = 1; one < ones.length; one++) {
                spoken.put(ones[one] + "en" + tens[ten], String.valueOf(ten + 2) + one);
            }
        }
        return Map.copyOf(spoken);
    }
}
