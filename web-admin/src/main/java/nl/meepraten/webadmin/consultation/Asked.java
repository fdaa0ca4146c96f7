package nl.meepraten.webadmin.consultation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Draft;

/** The consultation a request is about. */
public final class Asked {

    private Asked() {}

    /** @throws NotFoundResponse when there is none with the code in the address */
    static Consultation in(Context context, Consultations consultations) {
        try {
            return consultations
                    .find(new ConsultationId(context.pathParam("id")))
                    .orElseThrow(NotFoundResponse::new);
        } catch (IllegalArgumentException noCode) {
            throw new NotFoundResponse();
        }
    }

    /** The fingerprint of what was on the screen when a button was pressed; empty when there was nothing. */
    static String seen(Context context) {
        return Optional.ofNullable(context.formParam("gezien")).orElse("");
    }

    /** What a form sends along in its field {@code gezien}. */
    public static String fingerprint(Consultation draft) {
        return Draft.of(draft).fingerprint();
    }

    public static String address(Consultation consultation) {
        return "/vragen/" + consultation.id().code();
    }

    /** Where to go for what can be done with it now. */
    public static String now(Consultation consultation) {
        return address(consultation)
                + switch (consultation.stage()) {
                    case DRAFT -> "/wijzigen";
                    case OPEN, WITHDRAWN -> "";
                    case CLOSED, TOLD_BACK -> "/uitslag";
                };
    }
}
