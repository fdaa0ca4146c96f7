package nl.meepraten.core.staff;

/** What someone may do in the panel. The council is not municipal staff and has an area of its own. */
public enum Role {
    OFFICER,
    COUNCIL,
    ADMINISTRATOR
}
