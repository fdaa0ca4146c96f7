package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;

class ProvidedTest {

    private static final Asked NEEDED =
            Asked.of(Asked.Kind.ONE, "nl", "Wat heb je nodig?", List.of("Warm eten", "Een douche", "Een kluisje"));

    @Test
    void what_people_have_is_not_what_they_need() {
        assertThat(Provided.read(NEEDED, Said.of("eten heb ik genoeg, douchen kan ik nergens", "")))
                .contains(Value.of(Set.of(2), false));
        assertThat(Provided.read(NEEDED, Said.of("een douche", ""))).isEmpty();
    }
}
