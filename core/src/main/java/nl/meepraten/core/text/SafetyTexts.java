package nl.meepraten.core.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The fixed texts that keep people safe, and what stands around a translated question: said in every language we know, once
 * somebody who speaks it has checked them. Nothing here is ever translated by a machine.
 */
public final class SafetyTexts {

    public static final Set<Text> KEYS = Collections.unmodifiableSet(EnumSet.of(
            Text.INTRO_WHO,
            Text.PLACE_UNKNOWN,
            Text.INTRO_ASK,
            Text.CONSENT_AGAIN,
            Text.CONSENT_WELCOME,
            Text.CONSENT_NO,
            Text.STORY_FIRST,
            Text.STORY_BEFORE_CONSENT,
            Text.STOP_ASK,
            Text.STOP_DONE,
            Text.START_BACK,
            Text.WIPE_ASK,
            Text.NOTHING_CHANGED,
            Text.PAUSE_DONE,
            Text.HELP,
            Text.READERS,
            Text.LANGUAGE_DONE,
            Text.BUTTON_YES,
            Text.BUTTON_NO,
            Text.BUTTON_OTHER_LANGUAGE,
            Text.ANSWER_UNCLEAR,
            Text.ANSWER_UNCLEAR_NUMBER,
            Text.ANSWER_UNCLEAR_SEVERAL,
            Text.ANSWER_UNCLEAR_SCALE,
            Text.ANSWER_UNCLEAR_COUNT,
            Text.ANSWER_UNCLEAR_OPEN,
            Text.PROMISE,
            Text.QUESTION,
            Text.LADDER_1,
            Text.LADDER_2,
            Text.LADDER_3,
            Text.LADDER_4,
            Text.LADDER_5,
            Text.LADDER_6,
            Text.CHOICES_SEVERAL,
            Text.CHOICES_SCALE,
            Text.CHOICES_COUNT,
            Text.CHOICES_OPEN,
            Text.HELPLINE_SUICIDE,
            Text.HELPLINE_VIOLENCE,
            Text.HELPLINE_MEDICAL,
            Text.HELPLINE_MINOR,
            Text.HELPLINE_COLD));

    private SafetyTexts() {}
}
