package nl.meepraten.bot.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.dialogue.Agenda;
import nl.meepraten.bot.dialogue.Context;
import nl.meepraten.bot.dialogue.Dialogue;
import nl.meepraten.bot.dialogue.Effect;
import nl.meepraten.bot.dialogue.Incoming;
import nl.meepraten.bot.dialogue.Running;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.dialogue.Turn;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.contact.Participant;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.story.receipt.Codes;
import nl.meepraten.core.story.receipt.Receipt;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The words that always work, in every state of the conversation, on every kind of phone: what is said, and what holds
 * afterwards. A state without a row fails; the table itself is read and approved like a transcript.
 */
class AlwaysTest {

    private static final Path APPROVED = Path.of("src/test/resources/transcripts/altijd.md");
    private static final Path RECEIVED = Path.of("target/transcripts/altijd.md");

    private static final String OPENER = "Hallo. Schikt het nu? 1=ja 2=nee";
    private static final Instant NOW = Town.START;
    private static final ConsultationId SHOWER = new ConsultationId("ab12cd34");
    private static final MeetingId LUNCH = new MeetingId("lunch123");
    private static final Place HAVEN = Town.places().find("HAVEN").orElseThrow();
    private static final State.Asked ASKED =
            new State.Asked(new State.Which(SHOWER, 0), 0, NOW, Optional.empty(), false);
    private static final List<String> WORDS =
            List.of("STOP", "WIS", "wis alles", "PAUZE", "HULP", "START", "ik wil dood");

    private record Row(State state, Participant who, boolean discreet) {
        @Override
        public String toString() {
            return name(state) + (discreet ? " (discreet)" : "") + ", " + pace(who.pace());
        }

        /** Effects that change the person, written down. */
        Row after(Turn turn) {
            Participant now = who;
            for (Effect effect : turn.effects()) {
                now = switch (effect) {
                    case Effect.Hear hear -> now.with(hear.pace());
                    case Effect.Forget forget -> Participant.NEW;
                    case Effect.Agree agree -> now.with(Consent.GIVEN);
                    case Effect.Join join -> now.at(join.place());
                    case Effect.Speak speak -> now.in(speak.language());
                    default -> now;
                };
            }
            return new Row(turn.next(), now, discreet);
        }

        Turn hears(String text) {
            return hears(text, false);
        }

        Turn hears(String text, boolean helplineGiven) {
            return Dialogue.respond(state, new Incoming.Message(text), context(this, helplineGiven));
        }
    }

    private static final Receipt RECEIPT = new Receipt("appel", "rivier", 12345);

    static List<Row> rows() {
        Participant taking = Participant.NEW.with(Consent.GIVEN).at(HAVEN);
        List<Row> rows = new ArrayList<>();
        for (boolean discreet : List.of(false, true)) {
            for (Pace pace : Pace.values()) {
                Stream.of(new State.Unmet(), new State.Invited(false))
                        .filter(state -> pace == Pace.ACTIVE || state instanceof State.Invited)
                        .forEach(state -> rows.add(new Row(state, Participant.NEW.with(pace), discreet)));
                taking().forEach(state -> rows.add(new Row(state, taking.with(pace), discreet)));
            }
        }
        return rows;
    }

    private static List<State> taking() {
        List<State> states = new ArrayList<>(List.of(
                ASKED,
                new State.Idle(Optional.of(SHOWER)),
                new State.Expected(LUNCH, false, NOW, Optional.empty(), Optional.empty()),
                new State.Telling(Optional.empty(), NOW, Optional.empty(), 1)));
        for (State.Ask ask : State.Ask.values()) {
            Optional<Receipt> receipt =
                    Optional.of(RECEIPT).filter(tag -> ask.name().startsWith("WITHDRAW"));
            states.add(new State.Aside(ask, ASKED, Optional.of(NOW), List.of(), receipt));
        }
        states.add(new State.Aside(State.Ask.SUITS, ASKED, Optional.empty(), List.of()));
        return states;
    }

    private static Context context(Row row, boolean helplineGiven) {
        Promise promise =
                new Promise("We maken plannen.", "tijden", "prijzen", Ladder.ADVISE, day(30), "Karin: 06 00000000");
        Consultation consultation = new Consultation(
                SHOWER,
                Stage.OPEN,
                "de douche",
                List.of(Question.yesNo("Is de douche warm?")),
                promise,
                Audience.EVERYONE,
                day(7),
                Optional.of(NOW),
                Split.NONE,
                Map.of());
        Running running = new Running(consultation, NOW.plus(Duration.ofDays(7)), true, Set.of(), Set.of());
        Meeting meeting =
                new Meeting(LUNCH, Meeting.Stage.INVITED, Town.plan("Samen eten", day(3), LocalTime.NOON), 1, NOW, 0);
        Instant begins = NOW.plus(Duration.ofDays(3));
        Agenda agenda = new Agenda(List.of(new Agenda.Coming(meeting, begins, begins)), Map.of(LUNCH, Rsvp.OPEN));
        return new Context(
                NOW,
                row.who(),
                List.of(running),
                agenda,
                Town.house(),
                row.discreet() ? "discreet_sms" : "sms",
                Duration.ZERO,
                row.state() instanceof State.Telling,
                helplineGiven,
                0,
                Duration.ofMinutes(1),
                row.discreet(),
                true,
                Codes.NONE);
    }

    private static LocalDate day(int days) {
        return NOW.atZone(Town.ZONE).toLocalDate().plusDays(days);
    }

    @Test
    void everyStateAndEveryQuestionInBetweenHasARow() {
        Set<Class<?>> rows = rows().stream().map(row -> row.state().getClass()).collect(Collectors.toSet());
        Set<State.Ask> asks = rows().stream()
                .flatMap(row -> row.state() instanceof State.Aside aside ? Stream.of(aside.ask()) : Stream.empty())
                .collect(Collectors.toSet());

        assertThat(rows).containsExactlyInAnyOrder(State.class.getPermittedSubclasses());
        assertThat(asks).containsExactlyInAnyOrder(State.Ask.values());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void stopStopsAndOnlyStartOrAPlaceBringsOneBack(Row row) {
        Row stopped = row.after(row.hears("STOP"));

        assertThat(stopped.who().pace()).isEqualTo(Pace.STOPPED);
        for (String text : List.of("ok", "1", "ja", "HULP", "WIE", "English", "Het eten was koud vandaag.", "top")) {
            Turn turn = stopped.hears(text);
            assertThat(said(turn)).as(text).isEmpty();
            assertThat(stopped.after(turn).who().pace()).as(text).isEqualTo(Pace.STOPPED);
        }
        for (String text : List.of("START", "HAVEN")) {
            Turn turn = stopped.hears(text);
            assertThat(said(turn)).as(text).isNotEmpty();
            assertThat(stopped.after(turn).who().pace()).as(text).isEqualTo(Pace.ACTIVE);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void wisForgetsAtOnceWithOneNeutralWord(Row row) {
        Turn turn = row.hears("WIS");

        assertThat(turn.next()).isEqualTo(new State.Unmet());
        assertThat(turn.effects()).contains(new Effect.Forget(), new Effect.EmptyChat());
        assertThat(said(turn)).containsExactly("Ok.");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anyOtherWordingIsAskedFirst(Row row) {
        Turn turn = row.hears("verwijder mijn gegevens aub");
        Row asked = row.after(turn);

        assertThat(turn.effects()).doesNotContain(new Effect.Forget());
        if (row.discreet() && row.state() instanceof State.Unmet) {
            assertThat(said(turn)).containsExactly(OPENER);
            return;
        }
        assertThat(said(turn)).hasSize(1);
        assertThat(asked.hears("1").effects()).contains(new Effect.Forget());
        Row kept = asked.after(asked.hears("2"));
        assertThat(kept.who()).isEqualTo(row.who());
        assertThat(asked.hears("2").effects()).doesNotContain(new Effect.Forget());
    }

    /** The number for discreet places: whatever somebody says whom we do not know, the same comes back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LINDE",
                "HAVEN",
                "hoi",
                "ja",
                "1",
                "START",
                "HULP",
                "WIE",
                "ANDERS",
                "TAAL",
                "top",
                "wis alles",
                "Ik heb vannacht slecht geslapen door het lawaai.",
                ""
            })
    void aStrangerGetsOnlyTheNeutralOpener(String text) {
        Row stranger = new Row(new State.Unmet(), Participant.NEW, true);

        assertThat(said(stranger.hears(text))).containsExactly(OPENER);
    }

    @Test
    void controlOnAnOrdinaryNumberAStrangerHearsWhoWeAre() {
        Row stranger = new Row(new State.Unmet(), Participant.NEW, false);

        assertThat(said(stranger.hears("hoi")))
                .anySatisfy(text -> assertThat(text).contains("gemeente"));
    }

    @Test
    void whoeverTextsTheWordOfADiscreetPlaceAnywhereIsKnockedFor() {
        for (Row row : rows()) {
            if (row.who().pace() == Pace.ACTIVE && !(row.state() instanceof State.Aside)) {
                Turn turn = row.hears("LINDE");
                boolean open = row.discreet() && !(row.state() instanceof State.Unmet);
                assertThat(said(turn)).as(row.toString()).matches(said -> open || said.equals(List.of(OPENER)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pauseIsHeardUnlessSomebodyStopped(Row row) {
        Pace before = row.who().pace();
        assertThat(row.after(row.hears("PAUZE")).who().pace())
                .isEqualTo(before == Pace.STOPPED ? Pace.STOPPED : Pace.PAUSED);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void dangerGetsNumbersAtOnceAndTheWordsAreNotKept(Row row) {
        Turn turn = row.hears("ik wil dood");

        assertThat(turn.effects()).contains(new Effect.GaveHelpline()).noneMatch(Effect.Tell.class::isInstance);
        assertThat(said(turn)).hasSize(1).first().asString().contains("112");
        assertThat(row.after(turn).who()).isEqualTo(row.who());
        assertThat(said(row.hears("ik wil dood", true))).isEmpty();
    }

    @Test
    void theWholeTableIsAsItWasRead() throws IOException {
        StringBuilder table = new StringBuilder("""
                # Woorden die altijd werken

                Per stand van het gesprek: wat iemand stuurt, wat er teruggaat, en wat daarna geldt. Deze tabel is nagelezen en
                goedgekeurd, zoals een gesprek; `AlwaysTest` maakt haar.

                | stand | stuurt | terug | daarna |
                |---|---|---|---|
                """);
        for (Row row : rows()) {
            for (String word : WORDS) {
                Turn turn = row.hears(word);
                table.append("| %s | %s | %s | %s |%n".formatted(row, word, texts(turn, row), holds(row, turn)));
            }
        }
        Approved.check(APPROVED, table.toString(), RECEIVED);
    }

    private static List<String> said(Turn turn) {
        return turn.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Say say ? Stream.of(say.words()) : Stream.empty())
                .toList();
    }

    private static String texts(Turn turn, Row row) {
        return said(turn).isEmpty()
                ? "niets"
                : said(turn).stream().map(words -> key(words, row)).collect(Collectors.joining(" + "));
    }

    /** The name of a text, so that the table stays short. */
    private static String key(String words, Row row) {
        if (words.length() < 20) {
            return '"' + words + '"';
        }
        Map<String, Object> nothing = new LinkedHashMap<>(Town.house().helplines());
        nothing.put("municipality", "Dorpstad");
        nothing.put("channel", row.discreet() ? "discreet_sms" : "sms");
        var texts =
                row.discreet() ? Town.house().texts().discreet() : Town.house().texts();
        Function<Text, String> filled = text -> nothing.keySet().containsAll(texts.arguments(Language.NL, text))
                ? texts.say(Language.NL, text, nothing)
                : "";
        return Stream.of(Text.values())
                .filter(text -> filled.apply(text).equals(words))
                .map(Enum::name)
                .findFirst()
                .orElse(words);
    }

    private static String holds(Row row, Turn turn) {
        List<String> holds = new ArrayList<>();
        if (turn.effects().contains(new Effect.Forget())) {
            return "gewist";
        }
        Row after = row.after(turn);
        holds.add(after.state().equals(row.state()) ? "zelfde stand" : name(after.state()));
        if (after.who().pace() != row.who().pace()) {
            holds.add(pace(after.who().pace()));
        }
        return String.join(", ", holds);
    }

    private static String pace(Pace pace) {
        return switch (pace) {
            case ACTIVE -> "krijgt berichten";
            case PAUSED -> "pauze";
            case STOPPED -> "gestopt";
        };
    }

    private static String name(State state) {
        return switch (state) {
            case State.Unmet unmet -> "onbekend";
            case State.Invited invited -> "gevraagd om mee te doen";
            case State.Asked asked -> "vraag ligt er";
            case State.Idle idle -> "geen vraag";
            case State.Expected expected -> "uitgenodigd";
            case State.Telling telling -> "vertelt";
            case State.Aside aside ->
                switch (aside.ask()) {
                            case SUITS -> aside.asked().isPresent() ? "schikt het?" : "deur dicht";
                            case RETURNING -> "nog dezelfde?";
                            case WIPE -> "alles weg?";
                            case STOP -> "STOP bedoeld?";
                            case LANGUAGE -> "welke taal?";
                            case WITHDRAW -> "verhaal terug?";
                            case WITHDRAW_SHARED -> "gedeeld verhaal terug?";
                        }
                        + " boven " + name(aside.under());
        };
    }
}
