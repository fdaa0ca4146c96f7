package nl.meepraten.webadmin.settings;

import java.time.LocalDate;
import nl.meepraten.core.staff.AuditLog;

/**
 * One line of the audit log as it is shown.
 *
 * @param hour from 0 to 23, on the clock of the municipality
 * @param who name of the account; empty when there is none
 * @param about code of a consultation, meeting or language, name of a role, or empty
 */
public record AuditLine(LocalDate day, int hour, String who, AuditLog.Kind kind, String about) {

    public boolean aboutConsultation() {
        return switch (kind) {
            case PUBLISHED, WITHDREW, SENT_FEEDBACK -> true;
            case LOGGED_IN,
                    INVITED,
                    JOINED,
                    RENEWED_PASSWORD,
                    DECIDED_STORY,
                    ANSWERED_STORY,
                    PLANNED_MEETING,
                    CHANGED_MEETING,
                    INVITED_TO_MEETING,
                    CANCELLED_MEETING,
                    RESTORED_BACKUP,
                    CHECKED_LANGUAGE,
                    SWITCHED_LANGUAGE_OFF -> false;
        };
    }

    public boolean aboutMeeting() {
        return switch (kind) {
            case PLANNED_MEETING, CHANGED_MEETING, INVITED_TO_MEETING, CANCELLED_MEETING -> true;
            case LOGGED_IN,
                    INVITED,
                    JOINED,
                    RENEWED_PASSWORD,
                    PUBLISHED,
                    WITHDREW,
                    SENT_FEEDBACK,
                    DECIDED_STORY,
                    ANSWERED_STORY,
                    RESTORED_BACKUP,
                    CHECKED_LANGUAGE,
                    SWITCHED_LANGUAGE_OFF -> false;
        };
    }

    public boolean aboutLanguage() {
        return kind == AuditLog.Kind.CHECKED_LANGUAGE || kind == AuditLog.Kind.SWITCHED_LANGUAGE_OFF;
    }

    public boolean aboutRole() {
        return kind == AuditLog.Kind.INVITED || kind == AuditLog.Kind.JOINED;
    }
}
