package nl.meepraten.bot.channel.simulator;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.JavalinConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.meepraten.bot.turn.StoredBytes;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.text.Language;

/**
 * The phone in the browser: be someone, send messages, move the clock and see what is stored. Everything works by
 * posting a form; htmx only adds that new messages appear by themselves.
 */
final class SimulatorPage {

    static final String PAGE = "/proeftelefoon";

    private static final int ID_LENGTH = 20;
    private static final int LONGEST_TEXT = 1_600;
    private static final String HTMX = "HX-Request";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.meepraten.bot.jte");
    /** The cookie in which the pages beside this one keep the language of whoever looks. */
    private static final String LANGUAGE = "taal";

    private final Map<Language, Words> words =
            Map.of(Language.NL, Words.load(Language.NL), Language.EN, Words.load(Language.EN));
    private final String styles = styles();
    private final Hand hand;
    private final Conversations conversations;
    private final StoredBytes storedBytes;
    private final Places places;
    private final Clock clock;
    private final Optional<DemoTime> time;
    private final Ids ids;
    private final String panelUrl;

    SimulatorPage(
            Hand hand,
            Conversations conversations,
            StoredBytes storedBytes,
            Places places,
            Clock clock,
            Optional<DemoTime> time,
            Ids ids,
            String panelUrl) {
        this.hand = hand;
        this.conversations = conversations;
        this.storedBytes = storedBytes;
        this.places = places;
        this.clock = clock;
        this.time = time;
        this.ids = ids;
        this.panelUrl = panelUrl;
    }

    void routes(JavalinConfig config) {
        config.routes.get(PAGE, Guard.local(this::show));
        config.routes.get(PAGE + "/gesprek", Guard.local(this::news));
        config.routes.get(
                PAGE + "/telefoon.css",
                Guard.local(context -> context.contentType("text/css").result(styles)));
        config.routes.post(PAGE, Guard.local(this::send));
        time.ifPresent(one -> config.routes.post(PAGE + "/klok", Guard.local(context -> moveClock(context, one))));
    }

    private void show(Context context) {
        Optional<String> wanted = Optional.ofNullable(context.queryParam("wie"));
        boolean discreet = wanted.filter(Personas.NEW_DISCREET::equals).isPresent();
        if (discreet || wanted.filter(Personas.NEW::equals).isPresent()) {
            toPhone(context, Personas.newcomer(discreet, this::unused), "");
            return;
        }
        Persona persona = wanted.flatMap(Personas::find).orElseGet(Personas::first);
        boolean lost = context.queryParam("kwijt") != null;
        page(context, "simulator/page.jte", phone(context, persona, conversations.of(persona.number()), lost));
    }

    private boolean unused(Persona persona) {
        return conversations.of(persona.number()).isEmpty()
                && storedBytes.of(persona.address()).lookup().isEmpty();
    }

    /** The bubbles since the last time the page asked. */
    private void news(Context context) {
        Persona persona = persona(Optional.ofNullable(context.queryParam("wie")));
        long after = context.queryParamAsClass("na", Long.class).getOrDefault(0L);
        List<Bubble> all = conversations.of(persona.number());
        if (after > Phone.next(all)) {
            // The program was started again and its phones are empty: the page shows what is no more.
            context.header("HX-Refresh", "true").status(HttpStatus.NO_CONTENT);
            return;
        }
        List<Bubble> fresh =
                all.stream().filter(bubble -> bubble.place() >= after).toList();
        if (fresh.isEmpty()) {
            context.status(HttpStatus.NO_CONTENT);
            return;
        }
        page(context, "simulator/news.jte", phone(context, persona, fresh, false));
    }

    private void send(Context context) {
        Persona persona = persona(Optional.ofNullable(context.formParam("wie")));
        String text = Optional.ofNullable(context.formParam("tekst")).orElse("");
        if (text.length() > LONGEST_TEXT) {
            throw new BadRequestResponse();
        }
        boolean lost = !text.isBlank()
                && hand.send(persona.address(), ids.code(ID_LENGTH), text).isEmpty();
        if (context.header(HTMX) == null) {
            toPhone(context, persona, lost ? "&kwijt" : "");
            return;
        }
        context.header("HX-Trigger", "bericht");
        page(context, "simulator/taken.jte", phone(context, persona, List.of(), lost));
    }

    private static void moveClock(Context context, DemoTime time) {
        Persona persona = persona(Optional.ofNullable(context.formParam("wie")));
        switch (Optional.ofNullable(context.formParam("stap")).orElse("")) {
            case "uur" -> time.forward(Duration.ofHours(1));
            case "dag" -> time.forward(Duration.ofDays(1));
            case "week" -> time.forward(Duration.ofDays(7));
            case "nacht" -> time.pastTheNight();
            default -> throw new BadRequestResponse();
        }
        toPhone(context, persona, "");
    }

    private static Persona persona(Optional<String> key) {
        return key.flatMap(Personas::find).orElseThrow(BadRequestResponse::new);
    }

    private static void toPhone(Context context, Persona persona, String also) {
        context.redirect(PAGE + "?wie=" + persona.key() + also + "#telefoon", HttpStatus.SEE_OTHER);
    }

    private Words words(Context context) {
        Language language = Language.EN.iso().equals(context.cookie(LANGUAGE)) ? Language.EN : Language.NL;
        return Objects.requireNonNull(words.get(language));
    }

    private Phone phone(Context context, Persona persona, List<Bubble> bubbles, boolean lost) {
        return new Phone(
                words(context),
                persona.key(),
                Phone.people(words(context), persona),
                Phone.keywords(places),
                bubbles,
                Phone.next(bubbles),
                clock.instant(),
                time.isPresent(),
                StoredRow.of(storedBytes.of(persona.address())),
                lost,
                panelUrl);
    }

    private void page(Context context, String template, Phone phone) {
        StringOutput page = new StringOutput();
        templates.render(template, phone, page);
        // A browser tells the origin of a post only under a policy that lets it tell its own site.
        context.header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "no-store")
                .html(page.toString());
    }

    private static String styles() {
        try (InputStream in = SimulatorPage.class.getResourceAsStream("telefoon.css")) {
            if (in == null) {
                throw new IllegalStateException("The styles of the simulator are not packed.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
