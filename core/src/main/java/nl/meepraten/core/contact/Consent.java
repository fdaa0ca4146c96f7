package nl.meepraten.core.contact;

/** Whether someone agreed to take part. A refusal is not kept: it erases the contact. */
public enum Consent {
    NOT_GIVEN,
    GIVEN
}
