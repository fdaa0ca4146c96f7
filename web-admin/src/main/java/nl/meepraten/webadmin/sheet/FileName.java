package nl.meepraten.webadmin.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names for files that every disk takes, whatever somebody called the thing: small letters, digits and hyphens. */
public final class FileName {

    private static final int LONGEST_PART = 60;

    private FileName() {}

    /**
     * @param parts what the name is made of; one that nothing is left of is passed over
     * @param suffix "csv"
     */
    public static String of(List<String> parts, String suffix) {
        return parts.stream()
                .map(FileName::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", "." + suffix));
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_PART)).replaceAll("^-|-$", "");
    }
}
