package nl.meepraten.core.meeting;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.meepraten.core.text.Language;
import nl.meepraten.core.text.Text;
import nl.meepraten.core.text.Texts;

/** A meeting in the words people get on their phone: the same for the bot, the preview and the count of parts. */
public final class MeetingText {

    private final Texts texts;

    public MeetingText(Texts texts) {
        this.texts = texts;
    }

    /** What, when and where, and whether people come: at most two parts. */
    public String invitation(Language language, Meeting.Plan plan) {
        return asking(language, say(language, Text.MEETING_INVITATION, plan));
    }

    /** The new what, when and where: at most two parts, also when it asks. */
    public String changed(Language language, Meeting.Plan plan) {
        return say(language, Text.MEETING_CHANGED, plan);
    }

    /**
     * What, when and where once more: at most two parts, also when it asks.
     *
     * @param tomorrow whether it is said the day before
     */
    public String reminder(Language language, Meeting.Plan plan, boolean tomorrow) {
        return say(language, tomorrow ? Text.MEETING_TOMORROW : Text.MEETING_TODAY, plan);
    }

    /** The same words, and whether people come. */
    public String asking(Language language, String words) {
        return words + " " + texts.say(language, Text.MEETING_ASK);
    }

    /** Only whether people come, to which meeting: one part. */
    public String again(Language language, Meeting.Plan plan) {
        return asking(language, say(language, Text.MEETING_AGAIN, plan));
    }

    /** That a reply was not understood: one part. */
    public String unclear(Language language) {
        return asking(language, texts.say(language, Text.MEETING_UNCLEAR));
    }

    /** Thanks for a reply, the same whatever it was, so that the phone does not show it: one part. */
    public String thanks(Language language, Meeting.Plan plan) {
        return say(language, Text.MEETING_THANKS, plan);
    }

    /** That it is off: one part. */
    public String cancelled(Language language, Meeting.Plan plan) {
        return say(language, Text.MEETING_CANCELLED, plan);
    }

    private String say(Language language, Text text, Meeting.Plan plan) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("what", bare(plan.what()));
        arguments.put("when", when(language, plan));
        arguments.put("time", time(language, plan));
        arguments.put("where", bare(plan.where()));
        arguments.put("provided", bare(plan.provided()));
        arguments.put("contact", bare(plan.contact()));
        return texts.say(language, text, arguments);
    }

    /** Without the full stop that the sentence around it brings. */
    private static String bare(String words) {
        return words.strip().replaceAll("\\.$", "");
    }

    /** "wo 16 december 12.00 uur"; the day of the week is short to leave room for words. */
    private static String when(Language language, Meeting.Plan plan) {
        return DateTimeFormatter.ofPattern("EEE d MMMM", language.locale()).format(plan.day()) + " "
                + time(language, plan);
    }

    private static String time(Language language, Meeting.Plan plan) {
        String pattern = switch (language) {
            case NL -> "H.mm 'uur'";
            case EN, TR, AR, PL, UK, FR, ES -> "H:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(plan.from());
    }
}
