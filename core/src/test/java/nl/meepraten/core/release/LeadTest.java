package nl.meepraten.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meepraten.core.release.Release.Figures;
import org.junit.jupiter.api.Test;

class LeadTest {

    @Test
    void aLeadOfTenIsMostPeople() {
        assertThat(Lead.of(new Figures(List.of(10, 20, 5), 0))).contains(1);
    }

    @Test
    void aLeadOfFiveIsAboutAsMany() {
        assertThat(Lead.of(new Figures(List.of(15, 20), 0))).isEmpty();
        assertThat(Lead.of(new Figures(List.of(15, 15), 0))).isEmpty();
    }

    @Test
    void whatWasNotUnderstoodNeitherLeadsNorFollows() {
        assertThat(Lead.of(new Figures(List.of(20, 10), 40))).contains(0);
    }

    @Test
    void percentagesAreOfThePublishedTotal() {
        assertThat(Lead.percentages(new Figures(List.of(15, 5), 5))).contains(List.of(60, 20));
        assertThat(Lead.percentages(new Figures(List.of(10, 20), 0))).contains(List.of(33, 67));
    }

    @Test
    void underTwentyThereAreNoPercentages() {
        assertThat(Lead.percentages(new Figures(List.of(10, 5), 0))).isEmpty();
        assertThat(Lead.percentages(new Figures(List.of(10, 10), 0))).isPresent();
    }
}
