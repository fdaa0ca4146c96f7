package nl.meepraten.webadmin.canary;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.release.ControlledRounding;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import org.jdbi.v3.core.Handle;

/** Figures are rounded, made and published at the closing only. */
public final class PanelThatMakesUpFigures {
    void publish(Handle handle, Releases releases, ConsultationId id, RandomGenerator random) {
        List<Integer> rounded = ControlledRounding.round(List.of(12, 7), random).orElseThrow();
        Release.Figures figures = new Release.Figures(rounded, 0);
        releases.insert(handle, new Release(id, List.of(new Release.QuestionRelease(Optional.of(figures)))));
    }
}
