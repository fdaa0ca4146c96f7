package nl.meepraten.core.story.redactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meepraten.core.story.redactor.Redactor.Kind;
import nl.meepraten.core.story.redactor.Redactor.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well personal data is found in labelled messages. The floors are what it did once; it may not get worse. */
class RedactionScoreTest {

    private static final Set<Kind> STRUCTURED = Set.of(
            Kind.EMAIL, Kind.IBAN, Kind.BSN, Kind.PHONE, Kind.DOB, Kind.ID, Kind.POSTCODE, Kind.PLATE, Kind.HANDLE);

    @ParameterizedTest
    @ValueSource(strings = {"sample.jsonl", "tuning.jsonl"})
    void whatWasLookedAtIsNearlyAllFound(String file) {
        Score score = score(file);

        assertThat(score.recall(1)).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall(2)).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall(3)).isGreaterThanOrEqualTo(0.94);
        assertThat(score.leftWhole(1)).isEqualTo(1);
        assertThat(score.leftWhole(2)).isEqualTo(1);
        assertThat(score.leftWhole(3)).isEqualTo(1);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.macroF1()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void whatWasNotLookedAtIsMostlyFound() {
        Score score = score("unseen.jsonl");

        assertThat(score.recall(1)).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall(2)).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall(3)).isGreaterThanOrEqualTo(0.65);
        assertThat(score.leftWhole(1)).isEqualTo(1);
        assertThat(score.leftWhole(2)).isEqualTo(1);
        assertThat(score.leftWhole(3)).isGreaterThanOrEqualTo(0.8);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.macroF1()).isGreaterThanOrEqualTo(0.95);
    }

    /** By another hand, and read by nobody who works on the finders: the bars of the assignment. */
    @Test
    void whatAnotherHandWroteMeetsTheBars() {
        Score score = score("unread.jsonl");

        assertThat(score.recall(1)).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall(2)).isGreaterThanOrEqualTo(0.94);
        assertThat(score.recall(3)).isGreaterThanOrEqualTo(0.78);
        assertThat(score.leftWhole(1)).isGreaterThanOrEqualTo(0.99);
        assertThat(score.leftWhole(2)).isGreaterThanOrEqualTo(0.97);
        assertThat(score.leftWhole(3)).isGreaterThanOrEqualTo(0.85);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.94);
        assertThat(score.macroF1()).isGreaterThanOrEqualTo(0.82);
    }

    @Test
    void numbersAndAccountsAreNearlyAllFound() {
        List<Labelled> structured = List.of("sample.jsonl", "tuning.jsonl", "unseen.jsonl").stream()
                .flatMap(file -> Labelled.file(file).stream())
                .filter(row -> row.difficulty() < 3)
                .map(row -> new Labelled(
                        row.id(),
                        row.text(),
                        row.difficulty(),
                        row.expected().stream()
                                .filter(span -> STRUCTURED.contains(span.kind()))
                                .toList(),
                        List.of()))
                .toList();
        Score score = new Score(structured, Redactor::spans);

        assertThat(score.recall(1)).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall(2)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void controlARedactorThatFindsNothingOrEverythingScoresBadly() {
        List<Labelled> rows = Labelled.file("tuning.jsonl");
        Score nothing = new Score(rows, text -> List.of());
        Score everything = new Score(rows, text -> List.of(new Span(0, text.length(), Kind.NAME)));

        assertThat(nothing.recall(1)).isZero();
        assertThat(nothing.macroF1()).isZero();
        assertThat(everything.leftWhole(1)).isZero();
        assertThat(everything.precision()).isLessThan(0.5);
    }

    private static Score score(String file) {
        Score score = new Score(Labelled.file(file), Redactor::spans);
        System.out.println("REDACTOR " + file + "\n" + score);
        return score;
    }
}
