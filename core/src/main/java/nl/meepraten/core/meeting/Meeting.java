package nl.meepraten.core.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.meepraten.core.consultation.Audience;

/**
 * A meeting, as it stands now.
 *
 * @param version goes up with each change, from 1
 * @param changedAt when it was planned, changed, announced or cancelled last
 * @param about how many people said yes at the last night, rounded up to five and at least ten; 0 when it is unknown or under five
 */
public record Meeting(MeetingId id, Stage stage, Plan plan, int version, Instant changedAt, int about) {

    /** How far a meeting is. That it is over follows from its day. */
    public enum Stage {
        PLANNED,
        INVITED,
        CANCELLED
    }

    /**
     * What an officer wrote down.
     *
     * @param what is done, as it fits after "Bijeenkomst:": "Lunch en praten"
     * @param from when it begins, by the clock on the wall
     * @param until when it ends, on the same day
     * @param where as people can find it: "Buurthuis, Kerkstraat 1"
     * @param provided what people find there: "Hond mag mee. Roken kan buiten"
     * @param contact one named person with a telephone number: "Karin: 06 00000000"
     * @param audience who is invited
     */
    public record Plan(
            String what,
            LocalDate day,
            LocalTime from,
            LocalTime until,
            String where,
            String provided,
            String contact,
            Audience audience) {

        /** Whether somebody who knows the one must be told the other. */
        boolean reads(Plan other) {
            return what.equals(other.what)
                    && day.equals(other.day)
                    && from.equals(other.from)
                    && where.equals(other.where)
                    && provided.equals(other.provided);
        }

        Plan inviting(Audience others) {
            return new Plan(what, day, from, until, where, provided, contact, others);
        }
    }

    Meeting inviting(Audience others) {
        return new Meeting(id, stage, plan.inviting(others), version, changedAt, about);
    }

    public Instant begins(ZoneId zone) {
        return plan.day().atTime(plan.from()).atZone(zone).toInstant();
    }

    public Instant ends(ZoneId zone) {
        return plan.day().atTime(plan.until()).atZone(zone).toInstant();
    }
}
