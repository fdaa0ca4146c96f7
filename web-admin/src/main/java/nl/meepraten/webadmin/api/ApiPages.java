package nl.meepraten.webadmin.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Consultations;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.webadmin.session.Access;
import nl.meepraten.webadmin.session.ProgramDoor;

/** Published results for other programs: {@code /api/v1}, read only. Its description is for everyone, as soon as it is on. */
public final class ApiPages {

    /** As in the description; the first number is that of the address. */
    static final String VERSION = "1.0.0";

    private static final String ROOT = "/api/v1";
    private static final String JSON = "application/json";

    private final Consultations consultations;
    private final Releases releases;
    private final ProgramDoor door;
    private final URI publicUrl;
    private final String description = read("openapi.json");

    /** @param publicUrl where everyone can read results, without a slash at its end */
    public ApiPages(Consultations consultations, Releases releases, ProgramDoor door, URI publicUrl) {
        this.consultations = consultations;
        this.releases = releases;
        this.door = door;
        this.publicUrl = publicUrl;
    }

    public void routes(JavalinConfig config) {
        get(config, ROOT + "/openapi.json", door.whenOn(context -> answer(context, description)));
        get(config, ROOT + "/results", door.behind(this::all));
        get(config, ROOT + "/results/{code}", door.behind(this::one));
        get(config, "/api/*", door.whenOn(context -> door.refuse(context, HttpStatus.NOT_FOUND, "api.unknown")));
    }

    private static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler, Access.ANYONE);
    }

    private void all(Context context) {
        Set<ConsultationId> published = releases.published();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("results");
        consultations.in(Stage.CLOSED, Stage.TOLD_BACK).stream()
                .filter(one -> published.contains(one.id()))
                .sorted(Comparator.comparing(Consultation::lastDay)
                        .reversed()
                        .thenComparing(one -> one.id().code()))
                .forEach(one -> answer.withArray("results").add(addressed(ResultJson.about(one), one)));
        answer(context, answer.toString());
    }

    /** A code that is not there, or not yet, is answered alike: nobody learns which questions exist. */
    private void one(Context context) {
        String code = context.pathParam("code");
        Optional<Consultation> found = ConsultationId.fits(code)
                ? consultations.find(new ConsultationId(code)).filter(ApiPages::finished)
                : Optional.empty();
        Optional<Release> release = found.flatMap(one -> releases.of(one.id()));
        if (found.isEmpty() || release.isEmpty()) {
            door.refuse(context, HttpStatus.NOT_FOUND, "api.noResult");
            return;
        }
        answer(
                context,
                addressed(ResultJson.of(found.get(), release), found.get()).toString());
    }

    private static boolean finished(Consultation consultation) {
        return switch (consultation.stage()) {
            case DRAFT, OPEN, WITHDRAWN -> false;
            case CLOSED, TOLD_BACK -> true;
        };
    }

    private ObjectNode addressed(ObjectNode answer, Consultation consultation) {
        return answer.put("page", publicUrl + "/r/" + consultation.id());
    }

    private static void answer(Context context, String json) {
        context.header("API-Version", VERSION).contentType(JSON).result(json);
    }

    private static String read(String name) {
        try (InputStream in = ApiPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing description: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
