package nl.meepraten.core.mishap;

import java.time.LocalDate;

/**
 * Something that went wrong, as staff are told.
 *
 * @param subject code of the consultation it is about; empty when it is about everything
 */
public record Mishap(Kind kind, String subject, LocalDate day) {

    /** What happened. */
    public enum Kind {
        /** A backup was put back: everybody in it sleeps until he or she writes. */
        RESTORED,
        /** The same with a backup whose keys are gone: its people are gone as well. */
        RESTORED_WITHOUT_PEOPLE,
        /** The answers of a consultation are gone and there was no time or nobody to ask again. */
        ANSWERS_LOST,
        /** The answers of a consultation went with their key, and people are asked again. */
        ASKED_AGAIN,
        /** What people told since the night went with its key, before anybody read it. */
        STORIES_LOST
    }
}
