package nl.meepraten.webadmin.meetings;

import java.util.List;
import java.util.Optional;
import nl.meepraten.core.meeting.MeetingProblem;
import nl.meepraten.core.meeting.Meetings;
import nl.meepraten.webadmin.consultation.FormView.Choice;
import nl.meepraten.webadmin.language.LanguageHelp;

/**
 * The form with what is to be said about it.
 *
 * @param invited whether people know about it already: saving tells them, and for whom it is stays the same
 * @param problems what keeps it from being saved, only once that was asked for
 * @param conflict why it could not be saved
 * @param help what can be plainer
 */
public record FormView(
        MeetingForm form,
        boolean invited,
        List<MeetingProblem> problems,
        Optional<Meetings.Outcome> conflict,
        List<Sms> messages,
        LanguageHelp help,
        List<Choice> places,
        List<Choice> groups) {

    public FormView {
        problems = List.copyOf(problems);
        messages = List.copyOf(messages);
        places = List.copyOf(places);
        groups = List.copyOf(groups);
    }

    public List<MeetingProblem> at(MeetingProblem.Field field) {
        return problems.stream().filter(problem -> problem.field() == field).toList();
    }

    /** The id of the field a problem is about. */
    public static String anchor(MeetingProblem.Field field) {
        return switch (field) {
            case WHAT -> "wat";
            case DAY -> "dag";
            case FROM -> "van";
            case UNTIL -> "tot";
            case WHERE -> "waar";
            case PROVIDED -> "geregeld";
            case CONTACT -> "contact";
            case AUDIENCE -> "voor";
        };
    }
}
