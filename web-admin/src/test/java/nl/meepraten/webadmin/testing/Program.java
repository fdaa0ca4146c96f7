package nl.meepraten.webadmin.testing;

import java.util.Optional;
import nl.meepraten.webadmin.session.ApiToken;
import nl.meepraten.webadmin.session.ProgramDoor;

/** Another program that asks for something, and the word that lets it in. */
public final class Program {

    public static final ApiToken TOKEN = new ApiToken("dit-is-een-geheim-woord-van-een-programma");

    private Program() {}

    public static ProgramDoor door() {
        return new ProgramDoor(Optional.of(TOKEN), Browser.PAGES);
    }

    /** As long as no administrator chose a word. */
    public static ProgramDoor closed() {
        return new ProgramDoor(Optional.empty(), Browser.PAGES);
    }

    /** The header with this word. */
    public static String[] saying(String word) {
        return new String[] {"Authorization", "Bearer " + word};
    }

    public static String[] welcome() {
        return saying(TOKEN.value());
    }
}
