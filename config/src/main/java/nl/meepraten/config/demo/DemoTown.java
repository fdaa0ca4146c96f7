package nl.meepraten.config.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.meepraten.bot.Bot;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Draft;
import nl.meepraten.core.consultation.Ladder;
import nl.meepraten.core.consultation.Promise;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Split;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.story.Story;
import nl.meepraten.core.text.Language;

/**
 * Fills the demo town: about sixty invented people text through the same webhook path as real ones, while its clock runs
 * through three weeks of days and nights. In the end one consultation is told back, one waits for that, two are open, and
 * people are invited to a lunch.
 */
public final class DemoTown {

    /** How long before now the town's story begins. */
    public static final Duration PAST = Duration.ofDays(21);

    private static final String NUMBER = "+31970105%05d";
    private static final int FIRST_PEOPLE = 46;
    private static final int ALL_PEOPLE = 62;
    private static final List<String> PLACES = List.of("SOEP", "SPOOR", "HAVEN");

    private final Bot bot;
    private final ZoneId zone;
    private final String contact;
    private final BiConsumer<String, String> texting;
    private final Consumer<Instant> clock;
    private final Instant now;
    private final TownWords words = new TownWords();
    private final Random chance = new Random(2026);

    /**
     * @param contact the contact person in promises: "Karin: 06 00000000"
     * @param texting sends a text from a number, through the webhook
     * @param clock sets the town's clock
     * @param now when the story has to end
     */
    public DemoTown(
            Bot bot,
            ZoneId zone,
            String contact,
            BiConsumer<String, String> texting,
            Consumer<Instant> clock,
            Instant now) {
        this.bot = bot;
        this.zone = zone;
        this.contact = contact;
        this.texting = texting;
        this.clock = clock;
        this.now = now;
    }

    /** Lives three weeks; the clock must stand {@link #PAST} before now. */
    public void live() {
        join(0, FIRST_PEOPLE);
        ConsultationId first = publish("first", -20, -14, -5, Audience.EVERYONE, question("first", ""));
        travel(-19);
        answerFirst();
        tell(0, 6);
        travel(-13);
        invite();
        travel(-12);
        release();
        bot.feedbacks().write(first, Feedback.Answer.WILL_DO, words.one("first.feedback"));
        shelter();
        travel(-4);
        publish("second", -4, 6, 30, Audience.EVERYONE, question("second", ".1"), question("second", ".2"));
        join(FIRST_PEOPLE, ALL_PEOPLE);
        answerSecond();
        tell(6, 12);
        travel(-1);
        publish("third", -1, 9, 24, new Audience(Set.of("SOEP"), Set.of()), question("third", ""));
        bot.timers().travel(now, clock);
        bot.countHeads();
    }

    /** A consultation with every other kind of question, in two languages, broken down by group. */
    private void shelter() {
        Question[] asked = {
            Question.several(words.one("shelter.question.1"), words.several("shelter.options.1")),
            Question.scale(
                    words.one("shelter.question.2"),
                    words.several("shelter.options.2").getFirst(),
                    words.several("shelter.options.2").getLast()),
            Question.number(words.one("shelter.question.3"), words.several("shelter.options.3")),
            Question.open(words.one("shelter.question.4"))
        };
        List<Translation.Wording> wordings = List.of(
                new Translation.Wording(words.one("shelter.en.question.1"), words.several("shelter.en.options.1")),
                new Translation.Wording(words.one("shelter.en.question.2"), words.several("shelter.en.options.2")),
                new Translation.Wording(words.one("shelter.en.question.3"), List.of()),
                new Translation.Wording(words.one("shelter.en.question.4"), List.of()));
        Translation english = new Translation(
                words.one("shelter.en.topic"), words.one("shelter.en.open"), words.one("shelter.en.closed"), wordings);
        publish(draft("shelter", -6, 12, Audience.EVERYONE, Split.By.GROUP, Map.of(Language.EN, english), asked), -11);
        travel(-10);
        Instant answering = now.minus(Duration.ofDays(10));
        for (String answers : List.of("missing", "safe", "nights", "better", "permission")) {
            bot.timers().travel(answering, clock);
            for (int person = 0; person < 38; person++) {
                text(person, any("shelter." + answers));
            }
            answering = answering.plus(Duration.ofMinutes(1));
        }
        travel(-5);
        releaseAnswers();
    }

    /** The council has read two answers to the open question, wrote them down in its own words, and wrote back. */
    private void releaseAnswers() {
        List<Story> told = bot.stories().toRead().stream()
                .filter(story -> story.check(words.one("council.3")) == Story.Check.FINE)
                .filter(story -> !story.about().isEmpty())
                .limit(2)
                .toList();
        for (int i = 0; i < told.size(); i++) {
            bot.stories().release(told.get(i).id(), words.one("council." + (i + 3)), words.one("council.back"));
        }
    }

    private void travel(int days) {
        bot.timers().travel(now.plus(Duration.ofDays(days)), clock);
    }

    private static String number(int person) {
        return String.format(java.util.Locale.ROOT, NUMBER, person);
    }

    private static String place(int person) {
        return PLACES.get(person % PLACES.size());
    }

    private void text(int person, String words) {
        texting.accept(number(person), words);
    }

    private void join(int from, int to) {
        for (int person = from; person < to; person++) {
            text(person, place(person));
            text(person, any("yes"));
        }
    }

    private String any(String key) {
        List<String> choices = words.several(key);
        return choices.get(chance.nextInt(choices.size()));
    }

    private void answerFirst() {
        for (int person = 0; person < 41; person++) {
            text(person, any(person < 25 ? "yes" : person < 35 ? "no" : "unsure"));
        }
        text(3, "ANDERS");
        text(3, any("no"));
        text(44, "STOP");
        text(45, "PAUZE");
    }

    private void answerSecond() {
        for (int person = 0; person < 44; person += 2) {
            text(person, any("place"));
            text(person, any(person % 4 == 0 ? "yes" : "no"));
        }
    }

    private void tell(int from, int to) {
        List<String> stories = words.stories();
        for (int story = from; story < to; story++) {
            text(43 - story, stories.get(story));
        }
    }

    /** The council has read the first stories: two are released in its own words, the rest is only counted. */
    private void release() {
        List<Story> stories = new ArrayList<>(bot.stories().toRead());
        for (int i = 0; i < stories.size(); i++) {
            if (i < 2) {
                bot.stories().release(stories.get(i).id(), words.one("council." + (i + 1)), "");
            } else {
                bot.stories().countOnly(stories.get(i).id(), "");
            }
        }
    }

    /** A lunch a week from now for the night shelter: some come, some do not, and some cannot say yet. */
    private void invite() {
        MeetingId lunch = bot.meetings().newId();
        LocalDate day = now.atZone(zone).toLocalDate().plusDays(7);
        bot.meetings()
                .plan(
                        lunch,
                        new Meeting.Plan(
                                words.one("meeting.what"),
                                day,
                                LocalTime.of(12, 0),
                                LocalTime.of(14, 0),
                                words.one("meeting.where"),
                                words.one("meeting.provided"),
                                contact,
                                new Audience(Set.of("SPOOR"), Set.of())));
        bot.meetings().invite(lunch, 1);
        bot.timers().runDue();
        bot.courier().sendAll();
        for (int person = PLACES.indexOf("SPOOR"); person < FIRST_PEOPLE; person += PLACES.size()) {
            List<String> said = words.several(person % 4 == 0 ? "maybe" : person % 5 == 0 ? "stays" : "comes");
            text(person, said.get(person % said.size()));
        }
    }

    private Question question(String consultation, String number) {
        String text = words.one(consultation + ".question" + number);
        List<String> options = words.several(consultation + ".options" + number);
        return options.size() == 2 ? new Question(text, Question.Kind.YES_NO, options) : Question.choice(text, options);
    }

    private ConsultationId publish(
            String name, int opens, int lastDay, int answerBy, Audience audience, Question... questions) {
        return publish(draft(name, lastDay, answerBy, audience, Split.By.NOTHING, Map.of(), questions), opens);
    }

    private Draft draft(
            String name,
            int lastDay,
            int answerBy,
            Audience audience,
            Split.By split,
            Map<Language, Translation> translations,
            Question... questions) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Promise promise = new Promise(
                words.one(name + ".purpose"),
                words.one(name + ".open"),
                words.one(name + ".closed"),
                Ladder.ADVISE,
                today.plusDays(answerBy),
                contact);
        return new Draft(
                words.one(name + ".topic"),
                List.of(questions),
                promise,
                audience,
                today.plusDays(lastDay),
                split,
                translations);
    }

    private ConsultationId publish(Draft draft, int opens) {
        travel(opens);
        ConsultationId id = bot.consultations().draft(draft);
        bot.consultations().publish(id);
        bot.timers().runDue();
        bot.courier().sendAll();
        return id;
    }
}
