package nl.meepraten.webadmin.page;

import nl.meepraten.core.staff.Role;

/**
 * Someone who is logged in to the panel.
 *
 * @param account id of the account
 * @param csrf the secret that every form sends along in its hidden field {@code csrf}
 */
public record Visitor(String account, String name, Role role, String csrf) {

    @Override
    public String toString() {
        return "[visitor]";
    }
}
