package nl.meepraten.attack.plan;

import java.util.List;
import nl.meepraten.attack.town.Storage;

/** One attempt to find out what nobody may. */
public interface Attack {

    /** Its number in section 8 of the protocol and a name of one or two words. */
    String name();

    /** What is tried, with how much of it, in one line. */
    String tried(Arena arena);

    /** The named small leak that it must catch. */
    String control();

    /** On which databases it is played; what does not touch storage is played once. */
    default List<Storage> on() {
        return List.of(Storage.values());
    }

    /** Whether it is about how a database keeps things, so that a test plays it on both. */
    default boolean looksIntoTheDatabase() {
        return false;
    }

    /** Whether it looks at the town of {@link Arena#life}, which is lived once for all who do. */
    default boolean sharesTheTown() {
        return false;
    }

    /** Whether it takes a minute or more, so that it had better not begin last. */
    default boolean takesLong() {
        return false;
    }

    /**
     * Plays it. With the leak the very same is done to a program, or to what it left behind, that does one thing wrong.
     *
     * @param leaky whether the leak of the control is there
     */
    Finding play(Arena arena, boolean leaky) throws Exception;
}
