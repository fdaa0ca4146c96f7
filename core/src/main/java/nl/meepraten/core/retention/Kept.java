package nl.meepraten.core.retention;

import java.time.Duration;

/**
 * Everything that is kept, how long at most, and what deletes it. The code takes every figure from here, but for two that
 * lie in the shape of the night itself: keys last one because each night draws new ones, and heads are counted on
 * Mondays. The panel and {@code docs/dpia.md} show the table, and a test moves the clock to just before the end of every
 * row and then past it: a row without such a test does not compile.
 */
public enum Kept {
    /** What somebody texts, with the address it came from. */
    MESSAGE(0, Unit.TURN, Deleter.TURN),
    /** Answers to an open question, and the key that opens them. */
    BALLOT(14, Unit.DAYS, Deleter.NIGHT),
    /** Keyed hashes of providers' message ids, and the key of their day. */
    SEEN(15, Unit.DAYS, Deleter.NIGHT),
    /** A reply that waits to be sent. */
    REPLY(4, Unit.HOURS, Deleter.COURIER),
    /** A question, and what comes with it, that wait to be sent: until it closes. */
    QUESTION(BALLOT.amount, Unit.DAYS, Deleter.COURIER),
    /** What waits to be sent about a meeting: until it begins, on the last of these days. */
    MEETING(181, Unit.DAYS, Deleter.COURIER),
    /** An outcome or feedback that waits to be sent, or a knock before it. */
    NEWS(3, Unit.DAYS, Deleter.COURIER),
    /** What somebody tells, until the night that it has ended. */
    LETTERBOX(2, Unit.NIGHTS, Deleter.NIGHT),
    /** A story that the council has not released. */
    STORY(30, Unit.DAYS, Deleter.NIGHT),
    /** What the council decided about a story or wrote back, until it takes effect. */
    DECISION(1, Unit.NIGHTS, Deleter.NIGHT),
    /** What became of a story, for whoever has its receipt. */
    RECEIPT(365, Unit.DAYS, Deleter.NIGHT),
    /** The numbers that messages have in a chat on Telegram. */
    CHAT_NUMBERS(48, Unit.HOURS, Deleter.NIGHT),
    /** What somebody said to an invitation, after the day of the meeting. */
    RSVP(1, Unit.NIGHTS, Deleter.NIGHT),
    /** Somebody's sealed record when he or she sends nothing any more, in calendar months. */
    SILENT_CONTACT(6, Unit.MONTHS, Deleter.NIGHT),
    /** The same at a place where somebody else may hold the phone. */
    SILENT_DISCREET(60, Unit.DAYS, Deleter.NIGHT),
    /** Who was asked there whether it is convenient, and did not agree to anything. */
    UNSURE_DISCREET(2, Unit.NIGHTS, Deleter.NIGHT),
    /** The marker of somebody who said STOP. */
    STOPPED_CONTACT(30, Unit.DAYS, Deleter.NIGHT),
    /** The keys of people, stories and parcels, and their backup. */
    KEYS_OF_THE_DAY(1, Unit.NIGHTS, Deleter.NIGHT),
    /** About how many people can be reached at each place, in fives. */
    HEAD_COUNTS(7, Unit.DAYS, Deleter.NIGHT),
    /** The nights' copies of the database. */
    BACKUP(14, Unit.DAYS, Deleter.NIGHT),
    /** Log files, without people. */
    LOG(14, Unit.DAYS, Deleter.LOG),
    /** Who of the staff did what, to the hour. */
    STAFF_DEED(14, Unit.DAYS, Deleter.START),
    /** That somebody of the staff is logged in. */
    SESSION(12, Unit.HOURS, Deleter.START),
    /** A link for a new account or password. */
    INVITATION(24, Unit.HOURS, Deleter.START),
    /** Name, e-mail address and role of somebody of the staff; and who checked a language, until it is switched off. */
    STAFF_ACCOUNT(0, Unit.ALWAYS, Deleter.NOBODY),
    /** Questions, promises, outcomes, feedback, released stories, meetings, and what went wrong. */
    PUBLISHED(0, Unit.ALWAYS, Deleter.NOBODY);

    /** In what a period is counted. */
    public enum Unit {
        /** While one message is handled. */
        TURN,
        HOURS,
        NIGHTS,
        DAYS,
        MONTHS,
        /** Until an archivist decides. */
        ALWAYS
    }

    /** What deletes it. */
    public enum Deleter {
        TURN,
        COURIER,
        NIGHT,
        /** Every start, and so after every night. */
        START,
        LOG,
        NOBODY
    }

    private final int amount;
    private final Unit unit;
    private final Deleter deleter;

    Kept(int amount, Unit unit, Deleter deleter) {
        this.amount = amount;
        this.unit = unit;
        this.deleter = deleter;
    }

    /** In its own {@link #unit}; 0 for what is not counted. */
    public int amount() {
        return amount;
    }

    public Unit unit() {
        return unit;
    }

    public Deleter deleter() {
        return deleter;
    }

    /** @throws IllegalStateException when it is not counted in hours or days */
    public Duration duration() {
        return switch (unit) {
            case HOURS -> Duration.ofHours(amount);
            case DAYS -> Duration.ofDays(amount);
            case TURN, NIGHTS, MONTHS, ALWAYS ->
                throw new IllegalStateException(this + " is not counted in hours or days.");
        };
    }
}
