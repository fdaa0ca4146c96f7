package nl.meepraten.core.consultation;

import java.util.Set;

/**
 * For whom a consultation is: everyone, or the people of some places or groups.
 *
 * @param places keywords of places
 * @param groups names of groups; both empty means everyone
 */
public record Audience(Set<String> places, Set<String> groups) {

    public static final Audience EVERYONE = new Audience(Set.of(), Set.of());

    public Audience {
        places = Set.copyOf(places);
        groups = Set.copyOf(groups);
    }

    public boolean everyone() {
        return places.isEmpty() && groups.isEmpty();
    }

    /** Whether someone who joined at {@code place}, which belongs to {@code group}, is meant. */
    public boolean includes(String place, String group) {
        return everyone() || places.contains(place) || groups.contains(group);
    }
}
