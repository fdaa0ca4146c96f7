package nl.meepraten.webadmin.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.plainwords.Remark;

/**
 * What can be made plainer in what somebody wrote. It helps; it refuses nothing.
 *
 * @param fields ids of the fields that were read
 */
public record LanguageHelp(List<String> fields, List<Tip> tips) {

    /** A field with more tips than this shows how many more there are. */
    static final int SHOWN = 8;

    public LanguageHelp {
        fields = List.copyOf(fields);
        tips = List.copyOf(tips);
    }

    /** @param sent texts that are part of a text message, or the whole of it */
    public static LanguageHelp with(PlainLanguage language, List<Written> sent) {
        List<Tip> tips = new ArrayList<>();
        for (Written written : sent) {
            language.remarks(written.language(), written.writing(), written.text())
                    .forEach(remark -> tips.add(new Tip(written, remark)));
        }
        return new LanguageHelp(sent.stream().map(Written::field).distinct().toList(), tips);
    }

    /** The first tips at a field. */
    public List<Tip> at(String field) {
        return all(field).stream().limit(SHOWN).toList();
    }

    /** How many tips at a field are not shown. */
    public int more(String field) {
        return Math.max(0, all(field).size() - SHOWN);
    }

    private List<Tip> all(String field) {
        return tips.stream().filter(tip -> tip.where().field().equals(field)).toList();
    }

    public int count(Tip.Subject subject) {
        return (int) tips.stream().filter(tip -> tip.subject() == subject).count();
    }

    /** Where tips about something are, each field once. */
    public Collection<Written> where(Tip.Subject subject) {
        Map<String, Written> fields = new LinkedHashMap<>();
        tips.stream()
                .filter(tip -> tip.subject() == subject)
                .forEach(tip -> fields.putIfAbsent(tip.where().field(), tip.where()));
        return fields.values();
    }

    /** Whether a button can make some characters plain. */
    public boolean canReplace() {
        return tips.stream()
                .map(Tip::remark)
                .anyMatch(remark -> remark instanceof Remark.OddCharacter odd
                        && odd.instead().isPresent());
    }
}
