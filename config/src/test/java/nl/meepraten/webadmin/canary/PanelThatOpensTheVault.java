package nl.meepraten.webadmin.canary;

import nl.meepraten.core.vault.canary.AnyKey;

/** The panel may not touch keys. */
public final class PanelThatOpensTheVault {
    AnyKey key() {
        return new AnyKey();
    }
}
