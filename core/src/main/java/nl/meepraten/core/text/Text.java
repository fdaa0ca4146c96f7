package nl.meepraten.core.text;

/**
 * Everything the program says to participants. The words are in {@code participant_xx.properties}, one line a key, as
 * ICU MessageFormat with named arguments.
 */
public enum Text {
    INTRO_WHO,
    /** Where someone is when no place is known; stands in INTRO_WHO. */
    PLACE_UNKNOWN,
    INTRO_ASK,
    /** The same where there are more languages than two. */
    INTRO_ASK_MORE,
    CONSENT_AGAIN,
    CONSENT_WELCOME,
    CONSENT_NO,
    NO_QUESTION_NOW,

    PROMISE,
    QUESTION,
    LADDER_1,
    LADDER_2,
    LADDER_3,
    LADDER_4,
    LADDER_5,
    LADDER_6,
    /** How a question with several answers, a scale, a number or one's own words is answered; stands in QUESTION. */
    CHOICES_SEVERAL,
    CHOICES_SCALE,
    CHOICES_COUNT,
    CHOICES_OPEN,
    NUDGE,

    ANSWER_UNCLEAR,
    /** The same for answers too long to be repeated in one part. */
    ANSWER_UNCLEAR_NUMBER,
    ANSWER_UNCLEAR_SEVERAL,
    ANSWER_UNCLEAR_SCALE,
    ANSWER_UNCLEAR_COUNT,
    ANSWER_UNCLEAR_OPEN,
    /** When it may be one of two answers. */
    ANSWER_BETWEEN,
    /** How an answer was read that was not given as asked. */
    ANSWER_HEARD,
    ANSWER_LET_GO,
    /** The same when an earlier answer stands. */
    ANSWER_KEPT,
    /** What was told about an open question stays, though it is passed now. */
    STORY_STANDS,
    ANSWER_CHANGED,
    CHANGE_HINT,
    THANKS_NEXT,
    THANKS_LAST,
    FULL_BOX,

    /** What stands on buttons. */
    BUTTON_YES,
    BUTTON_NO,
    BUTTON_MAYBE,
    BUTTON_IN_SHORT,
    BUTTON_OTHER_LANGUAGE,
    /** Where there are more languages than two. */
    BUTTON_LANGUAGE,
    /** An old button was pressed: its question is over, or he or she takes part already. */
    BUTTON_CLOSED,
    BUTTON_TAKES_PART,
    /** A message was changed that no longer answers anything. */
    EDIT_PASSED,

    /** Thanks while a question is on the table. */
    STORY_THANKS,
    STORY_FIRST,
    /** More was told in one day than is kept. */
    STORY_FULL,
    /** Thanks, and how the words may travel on. */
    STORY_THANKS_ASK,
    PERMISSION_ASK,
    PERMISSION_DONE,
    /** The same with the receipt of what was told. */
    PERMISSION_DONE_CODE,
    /** We ask no more: what goes without an answer. */
    PERMISSION_LET_GO,
    STORY_BEFORE_CONSENT,

    /** The receipt of what was told, on request. */
    CODE,
    CODE_NONE,
    /** What became of the story with a receipt, and whether it is to be taken back. */
    CODE_SEALED,
    CODE_WAITS,
    CODE_READ,
    CODE_EXPIRED,
    CODE_SHARED,
    /** What the council wrote back. */
    CODE_ANSWER,
    CODE_WITHDRAWN,
    CODE_UNKNOWN,
    CODE_TOO_OFTEN,
    WITHDRAW_ASK,
    WITHDRAWN_STORY,
    WITHDRAWN_SHARED,

    /** Somebody else may hold the phone: nothing is said before this is answered. */
    SUITS,
    NOT_NOW,
    /** The word of a discreet place on a channel that shows who writes. */
    NOT_HERE,
    /** The number may have a new owner; the same text in all languages. */
    RETURNING,
    RETURNING_NO,
    WIPE_ASK,
    STOP_ASK,
    NOTHING_CHANGED,
    STOP_DONE,
    START_BACK,
    WIS_DONE,
    PAUSE_DONE,
    HELP,
    WHO,
    READERS,
    ANONYMOUS,
    HUMAN,
    TELL,
    SKIPPED,
    WORD_MEANS,
    /** The languages there are, each in its own words: the same text in all of them. */
    LANGUAGE_CHOICE,
    /** The same where there are more than two: a number of each. */
    LANGUAGE_MENU,
    LANGUAGE_DONE,

    /** A published figure of 0; stands among the figures of an outcome. */
    UNDER_FIVE,
    /** The answers to an open question, as results name them. */
    OPEN_TOLD,
    OPEN_PASSED,
    /** The outcome of a consultation with one question. */
    OUTCOME_FIGURES,
    /** With several questions: how the first text begins, how the last ends, and one question in between. */
    OUTCOME_LEAD,
    OUTCOME_END,
    OUTCOME_QUESTION,
    OUTCOME_NUMBER,
    OUTCOME_NUMBER_WITHHELD,
    /** Answers there is no room for; stand among the figures of an outcome. */
    OUTCOME_REST,
    OUTCOME_REST_FEW,
    OUTCOME_WITHHELD,
    FEEDBACK_WILL_DO,
    FEEDBACK_LOOKING_INTO,
    FEEDBACK_CANNOT,
    WITHDRAWN,
    ANSWERS_LOST,
    ASKED_AGAIN,

    MEETING_INVITATION,
    MEETING_CHANGED,
    /** Stands behind what is said of a meeting. */
    MEETING_ASK,
    MEETING_AGAIN,
    MEETING_UNCLEAR,
    MEETING_LET_GO,
    MEETING_THANKS,
    MEETING_TOMORROW,
    MEETING_TODAY,
    MEETING_CANCELLED,
    MEETING_NONE,

    APOLOGY,
    HELPLINE_SUICIDE,
    HELPLINE_VIOLENCE,
    HELPLINE_MEDICAL,
    HELPLINE_MINOR,
    HELPLINE_COLD,
    /** On request, where the first text about danger names one number only. */
    HELPLINE_MORE
}
