package nl.meepraten.bot.reading.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meepraten.bot.reading.asked.Asked;
import nl.meepraten.bot.reading.asked.Take.Unsure;
import nl.meepraten.bot.reading.asked.Take.Value;
import nl.meepraten.bot.reading.asked.Take.Why;
import nl.meepraten.bot.reading.text.Said;
import org.junit.jupiter.api.Test;

class BusyTest {

    private static final List<String> DAYS = List.of("Maandag", "Dinsdag", "Woensdag");

    private static Asked asked(Asked.Kind kind, String text) {
        return Asked.of(kind, "nl", text, DAYS);
    }

    @Test
    void a_day_on_which_somebody_works_is_turned_down() {
        Asked several = asked(Asked.Kind.SEVERAL, "Op welke dagen kun je?");
        assertThat(Busy.read(several, Said.of("ma en wo werk ik", ""))).contains(Value.likely(2));
        Asked one = asked(Asked.Kind.ONE, "Welke dag kun jij het best?");
        assertThat(Busy.read(one, Said.of("di moet ik naar de tandarts en wo zie ik mn zoon", "")))
                .contains(Value.likely(1));
        assertThat(Busy.read(one, Said.of("di moet ik naar de tandarts", ""))).isEmpty();
    }

    @Test
    void it_says_nothing_where_is_asked_what_somebody_does() {
        Asked works = asked(Asked.Kind.SEVERAL, "Op welke dagen werk je?");
        assertThat(Busy.read(works, Said.of("ma en wo werk ik", ""))).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_is_turned_down_unless_another_is_named_that_can() {
        Asked several = asked(Asked.Kind.SEVERAL, "Op welke dagen kun je?");
        assertThat(Busy.read(several, Said.of("woe kan niet", ""))).contains(Value.of(Set.of(1, 2), false));
        assertThat(Busy.read(several, Said.of("niet op maandag", ""))).contains(Value.of(Set.of(2, 3), false));
        assertThat(Busy.read(several, Said.of("maandag niet dinsdag wel", ""))).isEmpty();
    }

    @Test
    void thursday_written_short_is_turned_down_like_any_day() {
        List<String> days = List.of("Woensdag", "Donderdag", "Vrijdag");
        Asked several = Asked.of(Asked.Kind.SEVERAL, "nl", "Op welke dagen kun je?", days);
        assertThat(Busy.read(several, Said.of("do werk ik", ""))).contains(Value.of(Set.of(1, 3), false));
        assertThat(Busy.read(several, Said.of("do niet", ""))).contains(Value.of(Set.of(1, 3), false));
    }

    @Test
    void days_that_are_counted_off_by_the_last_are_asked_again() {
        Asked several = asked(Asked.Kind.SEVERAL, "Op welke dagen kun je?");
        assertThat(Busy.read(several, Said.of("ik werk tot en met dinsdag", "")))
                .contains(Unsure.of(Why.NO_ANSWER));
    }
}
