package nl.meepraten.bot.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meepraten.core.story.receipt.ReceiptWords;

/**
 * Codes of stories come of keys that are drawn anew each time. On paper each has an invented one, the same at every play; and
 * what a script types of an invented one is typed of the real one.
 */
final class InventedCodes {

    private static final Pattern CODE = Pattern.compile("([a-z]{3,8}) ([a-z]{3,8}) ([0-9]{5})");

    private static final List<List<String>> INVENTED = List.of(
            List.of("appel", "rivier", "12345"),
            List.of("zeehond", "lampion", "67890"),
            List.of("kabouter", "fiets", "24680"));

    private final List<List<String>> real = new ArrayList<>();

    /** What came on a phone, as it is written on paper. */
    String onPaper(String words) {
        Matcher code = CODE.matcher(words);
        return code.replaceAll(found -> ReceiptWords.has(found.group(1)) && ReceiptWords.has(found.group(2))
                ? String.join(" ", invented(List.of(found.group(1), found.group(2), found.group(3))))
                : Matcher.quoteReplacement(found.group()));
    }

    private List<String> invented(List<String> code) {
        if (!real.contains(code)) {
            real.add(code);
        }
        return INVENTED.get(real.indexOf(code));
    }

    /** What a script types, as it is typed. */
    String typed(String words) {
        String typed = words;
        for (int code = 0; code < real.size(); code++) {
            for (int part = 0; part < real.get(code).size(); part++) {
                typed = typed.replaceAll(
                        "(?i)" + INVENTED.get(code).get(part), real.get(code).get(part));
            }
        }
        return typed;
    }
}
