package nl.meepraten.bot.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.story.receipt.Receipt;

/** Where someone is in the conversation. */
public sealed interface State {

    /** We have never met. */
    record Unmet() implements State {}

    /**
     * We asked whether he or she wants to take part.
     *
     * @param again whether we asked a second time
     */
    record Invited(boolean again) implements State {}

    /**
     * A question is on the table.
     *
     * @param unclear how often the reply to it was not understood
     * @param laid when it was sent
     * @param before the question just before it, to which a reply may still be on its way
     * @param redo whether earlier answers are being changed, so that every question comes along again
     */
    record Asked(Which question, int unclear, Instant laid, Optional<Which> before, boolean redo) implements State {}

    /**
     * Nothing is asked.
     *
     * @param latest the consultation that was answered last
     * @param meeting the meeting that was answered for after that
     */
    record Idle(Optional<ConsultationId> latest, Optional<MeetingId> meeting) implements State {
        public Idle(Optional<ConsultationId> latest) {
            this(latest, Optional.empty());
        }
    }

    /**
     * We invited to a meeting, and asked whether he or she comes.
     *
     * @param again whether we asked a second time
     * @param laid when we asked
     * @param before the question just before it, to which a reply may still be on its way
     * @param latest the consultation that was answered last
     */
    record Expected(
            MeetingId meeting, boolean again, Instant laid, Optional<Which> before, Optional<ConsultationId> latest)
            implements State {

        /** The same, remembering only consultations that are {@code kept}. */
        Expected only(Predicate<ConsultationId> kept) {
            return new Expected(
                    meeting, again, laid, before.filter(which -> kept.test(which.consultation())), latest.filter(kept));
        }
    }

    /**
     * A story was told and we asked how its words may travel on. What follows is more of the story, unless it answers
     * that. After two times we ask no more, and only listen for a tighter answer than the one that goes without.
     *
     * @param latest the consultation that was answered last
     * @param laid when we asked
     * @param before the question just before it, to which a reply may still be on its way
     * @param asks how often we asked: 1 or 2; 3 when we ask no more
     */
    record Telling(Optional<ConsultationId> latest, Instant laid, Optional<Which> before, int asks) implements State {

        static final int LET_GO = 3;

        /** The same, remembering only consultations that are {@code kept}. */
        Telling only(Predicate<ConsultationId> kept) {
            return new Telling(
                    latest.filter(kept), laid, before.filter(which -> kept.test(which.consultation())), asks);
        }

        /** Whether we ask no more. */
        public boolean letGo() {
            return asks >= LET_GO;
        }

        /** The same, asked once more. */
        Telling again() {
            return new Telling(latest, laid, before, asks + 1);
        }

        /** The same, asked no more. */
        Telling givenUp() {
            return new Telling(latest, laid, Optional.empty(), LET_GO);
        }
    }

    /**
     * Something is asked in between, before it goes on with what lies under it.
     *
     * @param under where the conversation was; nothing of it is said until the answer came
     * @param asked when it was asked; empty when it will be, as soon as there is something to say
     * @param waiting what is told after a yes, oldest first
     * @param receipt of the story that it is about; empty when it is about no story
     */
    record Aside(Ask ask, State under, Optional<Instant> asked, List<Waiting> waiting, Optional<Receipt> receipt)
            implements State {

        /** More is not kept: a record has no room for it. */
        private static final int MOST_WAITING = 3;

        /** Nor more bytes than this, all of them together: three texts of two plain parts. */
        private static final int MOST_BYTES = 3 * 306;

        public Aside {
            waiting = newest(waiting);
        }

        /** As many as there is room for; the oldest give way. */
        private static List<Waiting> newest(List<Waiting> all) {
            int first = Math.max(0, all.size() - MOST_WAITING);
            while (all.subList(first, all.size()).stream()
                            .mapToInt(Waiting::bytes)
                            .sum()
                    > MOST_BYTES) {
                first++;
            }
            return List.copyOf(all.subList(first, all.size()));
        }

        public Aside(Ask ask, State under, Optional<Instant> asked, List<Waiting> waiting) {
            this(ask, under, asked, waiting, Optional.empty());
        }

        Aside(Ask ask, State under) {
            this(ask, under, Optional.empty(), List.of());
        }

        /** Whether the story with this receipt is to be taken back, asked now. */
        static Aside about(Receipt receipt, Ask ask, State under, Instant now) {
            return new Aside(ask, under, Optional.of(now), List.of(), Optional.of(receipt));
        }

        /** The same over another state. */
        Aside over(State other) {
            return new Aside(ask, other, asked, waiting, receipt);
        }

        /** The same, asked now. */
        Aside askedAt(Instant now) {
            return new Aside(ask, under, Optional.of(now), waiting, receipt);
        }

        /** The same, not asked yet. */
        Aside unasked() {
            return new Aside(ask, under, Optional.empty(), waiting, receipt);
        }

        /** The same, without what is too late to be told. */
        Aside inTime(Instant now) {
            List<Waiting> left =
                    waiting.stream().filter(one -> one.until().isAfter(now)).toList();
            return new Aside(ask, under, asked, left, receipt);
        }

        /** The same, with more to tell. */
        Aside with(List<Waiting> more) {
            List<Waiting> all = new ArrayList<>(waiting);
            all.addAll(more);
            return new Aside(ask, under, asked, all, receipt);
        }
    }

    /** What is asked in between. */
    enum Ask {
        /** Whether it suits now: somebody else may hold the phone. */
        SUITS,
        /** Whether this is who took part before: the number may have a new owner. */
        RETURNING,
        /** Whether everything is to be forgotten. */
        WIPE,
        /** Whether STOP was meant. */
        STOP,
        /** In which language we talk. */
        LANGUAGE,
        /** Whether a story is to be taken back of which nothing was released. */
        WITHDRAW,
        /** The same when somebody read released words of it. */
        WITHDRAW_SHARED;

        /** Whether nothing else is said until the answer came. */
        public boolean shutsTheDoor() {
            return this == SUITS || this == RETURNING;
        }

        boolean withdraws() {
            return this == WITHDRAW || this == WITHDRAW_SHARED;
        }
    }

    /**
     * Words that wait for a yes.
     *
     * @param until after this they are no longer worth telling
     */
    record Waiting(String words, Instant until) {

        /** How many bytes the words take in a record: one, two or three for each character. */
        int bytes() {
            return words.chars()
                    .map(one -> one > 0 && one < 0x80 ? 1 : one < 0x800 ? 2 : 3)
                    .sum();
        }
    }

    /**
     * One question of one consultation.
     *
     * @param number from 0
     */
    record Which(ConsultationId consultation, int number) {}
}
