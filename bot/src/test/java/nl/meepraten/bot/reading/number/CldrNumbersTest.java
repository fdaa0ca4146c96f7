package nl.meepraten.bot.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.meepraten.bot.reading.number.Numbers.Found;
import nl.meepraten.bot.reading.text.Normal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number up to a hundred, in every form that Unicode's CLDR has for it in the languages we read. */
class CldrNumbersTest {

    private static final String SOFT_HYPHEN = "\u00ad";

    /** Forms of the article too, so that they are no number by themselves. */
    private static final List<String> ARTICLES = List.of("einen", "einem", "einer", "eines", "zweier", "dreier");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "es", "tr", "ar", "pl", "uk", "ro", "bg"})
    void isRead(String language) {
        RuleBasedNumberFormat spelled =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        List<String> unread = new ArrayList<>();
        int read = 0;
        for (String rules : cardinals(spelled)) {
            for (int number = 0; number <= 100; number++) {
                String text = spelled.format((long) number, rules).replace(SOFT_HYPHEN, "");
                List<Found> found = Numbers.in(Normal.of(text), language);
                boolean same = found.size() == 1 && found.getFirst().value() == number;
                read += same ? 1 : 0;
                if (!same && !ARTICLES.contains(text)) {
                    unread.add(text + " is no " + number);
                }
            }
        }
        assertThat(unread).isEmpty();
        assertThat(read).isGreaterThan(90);
    }

    private static List<String> cardinals(RuleBasedNumberFormat spelled) {
        return Stream.of(spelled.getRuleSetNames())
                .filter(rules -> rules.contains("cardinal") || rules.endsWith("numbering"))
                .toList();
    }
}
