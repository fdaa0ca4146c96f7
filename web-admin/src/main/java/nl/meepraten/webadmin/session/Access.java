package nl.meepraten.webadmin.session;

import io.javalin.security.RouteRole;

/** Who may open a page. */
public enum Access implements RouteRole {
    ANYONE,
    OFFICER,
    COUNCIL,
    ADMINISTRATOR,
    STAFF
}
