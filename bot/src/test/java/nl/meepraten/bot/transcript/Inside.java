package nl.meepraten.bot.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meepraten.bot.Town;
import nl.meepraten.bot.dialogue.State;
import nl.meepraten.bot.turn.StateCodec;
import nl.meepraten.core.ballot.Choice;
import nl.meepraten.core.ballot.OpenedBallots;
import nl.meepraten.core.consultation.Consultation;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.QuestionText;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.Consent;
import nl.meepraten.core.contact.Contact;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.contact.Pace;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.meeting.Rsvp;
import nl.meepraten.core.story.Entry;
import nl.meepraten.core.story.OpenedStories;
import nl.meepraten.core.story.Permission;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Texts;
import nl.meepraten.core.vault.Generation;
import nl.meepraten.core.vault.Generations;
import org.jdbi.v3.core.Handle;

/** What the seals hold, in words. Only the keys in the vault open them; the test has those. */
final class Inside {

    private final Town town;
    private final Generations generations;
    private final Contacts contacts = new Contacts(Ids.secure());

    Inside(Town town) {
        this.town = town;
        this.generations = new Generations(town.vault);
    }

    /** The sealed record of one person, and what lies in the boxes for him or her. */
    List<String> of(Address address) {
        return town.database.read(handle -> {
            Generation keys = generations.current(handle);
            Optional<Contact> contact = contacts.find(handle, keys, address).map(Contacts.Read::contact);
            return contact.map(one -> List.of("contact: " + record(one), "stembus: " + ballots(handle, one)))
                    .orElseGet(() -> List.of("contact: van dit nummer is niets te vinden"));
        });
    }

    /** How many places in the open boxes are taken, by whomever. */
    String taken() {
        return town.database.read(handle -> {
            int taken = OpenedBallots.taken(handle, town.vault);
            return taken == 0 ? "leeg" : "plekken in gebruik: " + taken;
        });
    }

    /** What new rows of the letterbox say. */
    String letters(List<byte[]> sealed) {
        Generation keys = town.database.read(generations::current);
        return String.join(
                " + ",
                sealed.stream()
                        .map(row -> letter(OpenedStories.letter(keys, row)))
                        .sorted()
                        .toList());
    }

    /** The stories that wait for the client council. */
    List<String> stories() {
        return town.database.read(handle -> OpenedStories.waiting(handle, generations.current(handle)).stream()
                .map(story -> "verhaal voor de clientenraad, groep " + group(story.group()) + ", week " + story.week()
                        + ", mag " + may(story.permission())
                        + ": \"" + story.text().replace("\n", " / ") + "\"")
                .toList());
    }

    private String record(Contact contact) {
        List<String> said = new ArrayList<>();
        said.add(state(StateCodec.read(contact.conversation())));
        said.add("doet mee " + (contact.participant().consent() == Consent.GIVEN ? "ja" : "nee"));
        said.add(
                contact.participant().place().isEmpty()
                        ? "geen plek"
                        : "plek " + contact.participant().place());
        if (contact.participant().discreet()) {
            said.add("blijft discreet");
        }
        if (contact.participant().language() != Language.NL) {
            said.add("taal Engels");
        }
        contact.participant().own().ifPresent(own -> said.add("liefst in het " + own.ownName()));
        said.add(pace(contact.participant().pace()));
        contact.alsoStops().ifPresent(other -> said.add("ook op het andere nummer"));
        contact.thread().ifPresent(thread -> said.add("vertelt een verhaal"));
        if (!contact.ended().isEmpty()) {
            said.add("verhalen sinds de nacht: " + contact.ended().size());
        }
        if (!contact.withdrawals().isEmpty()) {
            said.add("nam verhalen terug: " + contact.withdrawals().size());
        }
        if (!contact.trail().marks().isEmpty()) {
            said.add("nummers van berichten in het gesprek: "
                    + contact.trail().marks().size());
        }
        if (contact.helped() > 0) {
            said.add("minuut waarin we hulplijnen gaven");
        }
        if (contact.unasked().messages() > 0) {
            said.add("deze week ongevraagd geschreven: " + contact.unasked().messages());
        }
        contact.rsvps().forEach((meeting, rsvp) -> said.add(what(meeting) + ": " + rsvp(rsvp)));
        return String.join(", ", said);
    }

    private static String pace(Pace pace) {
        return switch (pace) {
            case ACTIVE -> "krijgt berichten";
            case PAUSED -> "pauze";
            case STOPPED -> "gestopt";
        };
    }

    private String state(State state) {
        return switch (state) {
            case State.Unmet unmet -> "nog niet gesproken";
            case State.Invited invited -> "gevraagd om mee te doen" + (invited.again() ? ", voor de tweede keer" : "");
            case State.Asked asked ->
                "wacht op antwoord op vraag "
                        + (asked.question().number() + 1) + " over "
                        + topic(asked.question().consultation())
                        + (asked.unclear() > 0 ? " (een keer niet begrepen)" : "")
                        + (asked.redo() ? " (opnieuw)" : "");
            case State.Telling telling ->
                (telling.letGo() ? "niet meer gevraagd hoe" : "gevraagd hoe")
                        + " het verhaal verder mag"
                        + (telling.asks() == 2 ? " (opnieuw)" : "")
                        + telling.latest().map(id -> ", laatst: " + topic(id)).orElse("");
            case State.Idle idle ->
                "geen vraag" + idle.latest().map(id -> ", laatst: " + topic(id)).orElse("")
                        + idle.meeting().map(id -> ", laatst: " + what(id)).orElse("");
            case State.Expected expected ->
                "gevraagd of hij of zij komt: "
                        + what(expected.meeting())
                        + (expected.again() ? " (een keer niet begrepen)" : "")
                        + expected.latest().map(id -> ", laatst: " + topic(id)).orElse("");
            case State.Aside aside ->
                aside(aside)
                        + (aside.waiting().isEmpty()
                                ? ""
                                : ", daarna te vertellen: " + aside.waiting().size())
                        + ", daaronder: " + state(aside.under());
        };
    }

    private static String aside(State.Aside aside) {
        String asked = aside.asked().isPresent() ? "gevraagd" : "nog te vragen";
        return asked
                + switch (aside.ask()) {
                    case SUITS -> " of het schikt";
                    case RETURNING -> " of dit nog dezelfde is";
                    case WIPE -> " of alles weg moet";
                    case STOP -> " of STOP bedoeld was";
                    case LANGUAGE -> " in welke taal";
                    case WITHDRAW, WITHDRAW_SHARED -> " of een verhaal terug moet";
                };
    }

    private String what(MeetingId id) {
        return town.bot.meetings().find(id).orElseThrow().plan().what();
    }

    private static String rsvp(Rsvp rsvp) {
        return switch (rsvp) {
            case OPEN -> "uitgenodigd";
            case YES -> "komt";
            case NO -> "komt niet";
            case MAYBE -> "komt misschien";
        };
    }

    private String topic(ConsultationId id) {
        return consultation(id).topic();
    }

    private Consultation consultation(ConsultationId id) {
        return town.bot.consultations().find(id).orElseThrow();
    }

    private String ballots(Handle handle, Contact contact) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<ConsultationId, List<Integer>> box :
                OpenedBallots.of(handle, town.vault, contact.ballotSecret()).entrySet()) {
            Consultation consultation = consultation(box.getKey());
            List<String> choices = new ArrayList<>();
            for (int number = 0; number < box.getValue().size(); number++) {
                choices.add("vraag " + (number + 1) + " = "
                        + choice(
                                consultation.questions().get(number),
                                box.getValue().get(number)));
            }
            said.add(consultation.topic() + ": " + (choices.isEmpty() ? "geen plek" : String.join(", ", choices)));
        }
        return said.isEmpty()
                ? "er is geen open"
                : String.join("; ", said.stream().sorted().toList());
    }

    private static String choice(Question question, int choice) {
        return switch (choice) {
            case Choice.NONE -> "nog niets";
            case Choice.NOT_UNDERSTOOD -> "niet begrepen";
            default -> {
                List<String> labels = new QuestionText(Texts.load()).labels(Language.NL, question);
                List<String> chosen = IntStream.rangeClosed(1, labels.size())
                        .filter(answer -> question.says(choice, answer))
                        .mapToObj(answer -> labels.get(answer - 1))
                        .toList();
                yield chosen.isEmpty() ? "geen van alle" : String.join(" + ", chosen);
            }
        };
    }

    private static String letter(OpenedStories.Letter letter) {
        String dropped = letter.dropped() > 0 ? "teken: weg moeten verhalen: " + letter.dropped() : "";
        boolean alone = letter.entry() instanceof Entry.Blank && !dropped.isEmpty();
        return alone ? dropped : entry(letter.entry()) + (dropped.isEmpty() ? "" : "; " + dropped);
    }

    private static String entry(Entry entry) {
        return switch (entry) {
            case Entry.Blank blank -> "leeg blad";
            case Entry.Consented consented -> "teken: de schrijver doet mee";
            case Entry.Permitted permitted -> "teken: het verhaal mag " + may(permitted.permission());
            case Entry.Words words ->
                (words.about().isEmpty() ? "verhaal" : "antwoord op een open vraag, als verhaal")
                        + ", groep " + group(words.group()) + (words.agreed() ? "" : ", wacht op toestemming") + ": \""
                        + shortened(words.text()) + "\"";
        };
    }

    private static String may(Permission permission) {
        return switch (permission) {
            case AS_TYPED -> "zo verder";
            case IN_SHORT -> "alleen in het kort verder";
            case NEVER -> "niet verder";
        };
    }

    private static String group(String group) {
        return group.isEmpty() ? "onbekend" : group;
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 60) + "... (" + text.length() + " tekens)" : text;
    }
}
