package nl.meepraten.core.plainwords;

/** What a text is for. */
public enum Writing {
    /** Something people are told in a text message. */
    TEXT,
    /** Something that is only read on a page, where every character is as cheap. */
    PAGE,
    /** Something people are asked in a text message: in it one thing is asked and no answer is put into their mouths. */
    QUESTION
}
