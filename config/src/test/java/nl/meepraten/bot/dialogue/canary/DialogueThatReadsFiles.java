package nl.meepraten.bot.dialogue.canary;

import java.io.File;

/** The dialogue may not look at the world. */
public final class DialogueThatReadsFiles {
    boolean there() {
        return new File("somewhere").exists();
    }
}
