package nl.meepraten.webadmin.session;

/** A log-in of the demo town, shown to everyone who opens it. */
public record DemoLogin(String roleKey, String email, String password) {}
