package nl.meepraten.webadmin.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingProblem;
import nl.meepraten.core.meeting.MeetingText;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.core.place.Place;
import nl.meepraten.core.place.Places;
import nl.meepraten.core.plainwords.PlainLanguage;
import nl.meepraten.core.text.Language;
import nl.meepraten.webadmin.consultation.FormView.Choice;
import nl.meepraten.webadmin.language.LanguageHelp;

/** Puts together what the pages show. */
final class Views {

    private static final int CENTS_IN_TEN_EUROS = 1000;

    private final Meetings meetings;
    private final HeadCounts people;
    private final Places places;
    private final MeetingText texts;
    private final PlainLanguage language;
    private final int centsPerPart;
    private final ZoneId zone;

    Views(
            Meetings meetings,
            HeadCounts people,
            Places places,
            MeetingText texts,
            PlainLanguage language,
            int centsPerPart,
            ZoneId zone) {
        this.meetings = meetings;
        this.people = people;
        this.places = places;
        this.texts = texts;
        this.language = language;
        this.centsPerPart = centsPerPart;
        this.zone = zone;
    }

    FormView form(MeetingForm form, boolean invited, List<MeetingProblem> problems, Instant now) {
        return form(form, invited, problems, Optional.empty(), now);
    }

    FormView form(
            MeetingForm form,
            boolean invited,
            List<MeetingProblem> problems,
            Optional<Meetings.Outcome> conflict,
            Instant now) {
        return new FormView(
                form,
                invited,
                problems,
                conflict,
                messages(form.plan(today(now)), invited),
                LanguageHelp.with(language, form.sent()),
                places(form),
                groups(form));
    }

    /** Everything that keeps this form from being saved; one field is not found wrong twice. */
    List<MeetingProblem> problems(MeetingForm form, Instant now) {
        List<MeetingProblem> problems = new ArrayList<>(form.unclear());
        Set<MeetingProblem.Field> unclear = new HashSet<>();
        problems.forEach(problem -> unclear.add(problem.field()));
        meetings.problems(form.plan(today(now))).stream()
                .filter(problem -> !unclear.contains(problem.field()))
                .forEach(problems::add);
        return problems;
    }

    /** The text messages, in order of sending. */
    List<Sms> messages(Meeting.Plan plan, boolean invited) {
        String first = invited
                ? texts.asking(Language.NL, texts.changed(Language.NL, plan))
                : texts.invitation(Language.NL, plan);
        String reminder = texts.asking(Language.NL, texts.reminder(Language.NL, plan, true));
        return List.of(
                Sms.of(invited ? "meetings.sms.changed" : "meetings.sms.invitation", first),
                Sms.of("meetings.sms.reminder", reminder));
    }

    MeetingView view(Meeting meeting, Instant now) {
        int invitees = people.forecast(meeting.plan().audience(), places);
        int parts = messages(meeting.plan(), false).getFirst().parts();
        return new MeetingView(
                meeting,
                !meeting.begins(zone).isAfter(now),
                audience(meeting.plan().audience()),
                messages(meeting.plan(), false),
                texts.cancelled(Language.NL, meeting.plan()),
                invitees,
                Math.ceilDiv(invitees * parts * centsPerPart, CENTS_IN_TEN_EUROS) * 10);
    }

    private List<String> audience(Audience audience) {
        Stream<String> named = places.all().stream()
                .filter(place -> audience.places().contains(place.keyword()))
                .map(Place::name);
        return Stream.concat(named, audience.groups().stream().sorted()).toList();
    }

    private List<Choice> places(MeetingForm form) {
        Map<String, Integer> each = people.perPlace();
        return places.all().stream()
                .map(place -> new Choice(
                        place.keyword(),
                        place.name(),
                        each.getOrDefault(place.keyword(), 0),
                        form.places().contains(place.keyword())))
                .toList();
    }

    private List<Choice> groups(MeetingForm form) {
        return places.groups().stream()
                .map(group -> new Choice(
                        group,
                        group,
                        people.forecast(new Audience(Set.of(), Set.of(group)), places),
                        form.groups().contains(group)))
                .toList();
    }

    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }
}
