package nl.meepraten.core.staff;

/** Someone who works with the panel. */
public record Account(String id, String email, String name, Role role) {}
