package nl.meepraten.bot.transcript;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.consultation.Translation;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.meeting.Meeting;
import nl.meepraten.core.meeting.MeetingId;
import nl.meepraten.core.story.StoryId;
import nl.meepraten.core.text.Language;

/** What happens in a transcript besides texting: a line that begins with two dashes, in words. */
final class Directions {

    private static final Pattern WITH_CHOICES = Pattern.compile("(.+\\?) \\((.+)\\)");
    private static final Map<String, Duration> UNITS = Map.of(
            "seconden", Duration.ofSeconds(1),
            "minuten", Duration.ofMinutes(1),
            "uur", Duration.ofHours(1),
            "dag", Duration.ofDays(1),
            "dagen", Duration.ofDays(1));
    private static final Map<String, Feedback.Answer> ANSWERS = Map.of(
            "dit gaan we doen:", Feedback.Answer.WILL_DO,
            "dit zoeken we uit:", Feedback.Answer.LOOKING_INTO,
            "dit kan niet, want", Feedback.Answer.CANNOT);

    private interface Deed {
        void with(MatchResult words);
    }

    private final Town town;
    private final Map<String, ConsultationId> published = new HashMap<>();
    private final Map<String, MeetingId> meetings = new HashMap<>();
    private final Map<Pattern, Deed> deeds = new LinkedHashMap<>();
    private int others;

    Directions(Town town) {
        this.town = town;
        know("raadpleging over (.+), nog (\\d+) dag(?:en)?: (.+)", this::publish);
        know("raadpleging over (.+), nog (\\d+) dagen, anders kan (.+), niet (.+): (.+)", this::publishPromising);
        know("raadpleging over (.+), nog (\\d+) dagen, in het (.+) over (.+): (.+\\?) = (.+\\?)", this::publishIn);
        know(
                "(.+) is nagekeken door (.+)",
                words -> town.bot.languages().check(language(words.group(1)), words.group(2)));
        know("(.+) gaat weer uit", words -> town.bot.languages().uncheck(language(words.group(1))));
        know("bijeenkomst over (\\d+) dag(?:en)? om (\\d\\d)\\.(\\d\\d): (.+)", this::invite);
        know("de bijeenkomst (.+) begint nu om (\\d\\d)\\.(\\d\\d)", this::moveMeeting);
        know("de bijeenkomst (.+) gaat niet door", this::callOff);
        know("(\\d+) (seconden|minuten|uur|dag|dagen) later", this::later);
        know("de nacht gaat voorbij", words -> town.passTheNight());
        know("de raadpleging over (.+) wordt ingetrokken", this::withdraw);
        know("(\\d+) anderen sturen (.+)", this::othersText);
        know("de clientenraad leest het verhaal en schrijft terug: (.+)", this::writeBack);
        know("de gemeente antwoordt over (.+): (" + String.join("|", ANSWERS.keySet()) + ") (.+)", this::tellBack);
    }

    private void know(String sentence, Deed deed) {
        deeds.put(Pattern.compile(sentence), deed);
    }

    /** @throws IllegalArgumentException when nobody taught us this sentence */
    void follow(String direction) {
        for (Map.Entry<Pattern, Deed> known : deeds.entrySet()) {
            Matcher words = known.getKey().matcher(direction);
            if (words.matches()) {
                known.getValue().with(words);
                return;
            }
        }
        throw new IllegalArgumentException("No such direction: \"" + direction + "\". Known are: " + deeds.keySet());
    }

    /** Its words in another language; what is open and closed is said in one word there. */
    private void publishIn(MatchResult words) {
        Translation said =
                new Translation(words.group(4), "-", "-", List.of(new Translation.Wording(words.group(6), List.of())));
        published.put(
                words.group(1),
                town.publish(
                        words.group(1),
                        Integer.parseInt(words.group(2)),
                        language(words.group(3)),
                        said,
                        Question.yesNo(words.group(5))));
    }

    private static Language language(String ownName) {
        return Stream.of(Language.values())
                .filter(language -> language.ownName().equals(ownName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such language: " + ownName));
    }

    private void publish(MatchResult words) {
        published.put(
                words.group(1),
                town.publish(words.group(1), Integer.parseInt(words.group(2)), questions(words.group(3))));
    }

    /** The same, and says what can still change and what cannot. */
    private void publishPromising(MatchResult words) {
        published.put(
                words.group(1),
                town.publish(
                        words.group(1),
                        Integer.parseInt(words.group(2)),
                        words.group(3),
                        words.group(4),
                        questions(words.group(5))));
    }

    private static Question[] questions(String words) {
        return List.of(words.split(" / ")).stream().map(Directions::question).toArray(Question[]::new);
    }

    private static Question question(String words) {
        Matcher choice = WITH_CHOICES.matcher(words);
        if (!choice.matches()) {
            return Question.yesNo(words);
        }
        String[] kind = choice.group(2).split(": ", 2);
        List<String> options = List.of(kind[kind.length - 1].split(", "));
        String text = choice.group(1);
        return switch (kind[0]) {
            case "meer" -> Question.several(text, options);
            case "schaal" -> Question.scale(text, options.getFirst(), options.getLast());
            case "getal" -> Question.number(text, options);
            case "open" -> Question.open(text);
            default -> Question.choice(text, options);
        };
    }

    private void invite(MatchResult words) {
        LocalDate day = town.today().plusDays(Long.parseLong(words.group(1)));
        LocalTime from = LocalTime.of(Integer.parseInt(words.group(2)), Integer.parseInt(words.group(3)));
        meetings.put(words.group(4), town.invite(Town.plan(words.group(4), day, from)));
    }

    private void moveMeeting(MatchResult words) {
        Meeting meeting = meeting(words);
        LocalTime from = LocalTime.of(Integer.parseInt(words.group(2)), Integer.parseInt(words.group(3)));
        town.bot
                .meetings()
                .change(
                        meeting.id(),
                        meeting.version(),
                        Town.plan(words.group(1), meeting.plan().day(), from));
        town.tick();
    }

    private void callOff(MatchResult words) {
        Meeting meeting = meeting(words);
        town.bot.meetings().cancel(meeting.id(), meeting.version());
        town.tick();
    }

    private Meeting meeting(MatchResult words) {
        return town.bot.meetings().find(meetings.get(words.group(1))).orElseThrow();
    }

    private void later(MatchResult words) {
        town.pass(UNITS.get(words.group(2)).multipliedBy(Long.parseLong(words.group(1))));
    }

    private void withdraw(MatchResult words) {
        town.bot.consultations().withdraw(published.get(words.group(1)));
        town.tick();
    }

    private void othersText(MatchResult words) {
        for (int person = 0; person < Integer.parseInt(words.group(1)); person++) {
            String number = "+316000" + (20_000 + others++);
            for (String text : words.group(2).split(", ")) {
                town.receive(number, text);
            }
        }
    }

    private void writeBack(MatchResult words) {
        StoryId id = town.bot.stories().toRead().getFirst().id();
        town.bot.stories().release(id, "Mensen slapen liever buiten, omdat het binnen koud is.", words.group(1));
    }

    private void tellBack(MatchResult words) {
        town.bot.feedbacks().write(published.get(words.group(1)), ANSWERS.get(words.group(2)), words.group(3));
        town.tick();
    }
}
