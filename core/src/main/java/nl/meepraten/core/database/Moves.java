package nl.meepraten.core.database;

import java.util.ArrayList;
import java.util.List;

/**
 * How rows change places at random without ever being all in memory: a uniformly random permutation, walked along its
 * cycles, so that what lies in a place is read before something else is put there.
 */
public final class Moves {

    private static final int SLICE = 500;

    private Moves() {}

    /**
     * What lay in {@code from} goes to {@code to}.
     *
     * @param first whether this begins a cycle: what lies in {@code to} is asked for at its end, and must be kept till then
     * @param last whether this ends a cycle: what lay in {@code from} was kept
     */
    public record Move(byte[] to, byte[] from, boolean first, boolean last) {}

    /** What must be read before the moves of a slice are made; the rest was read, and kept, for an earlier one. */
    public static List<byte[]> toRead(List<Move> slice) {
        List<byte[]> places = new ArrayList<>();
        for (Move move : slice) {
            if (move.first()) {
                places.add(move.to());
            }
            if (!move.last()) {
                places.add(move.from());
            }
        }
        return places;
    }

    /** Every place once, some hundreds at a time: first read {@link #toRead}, then write. */
    public static List<List<Move>> of(List<byte[]> places, Ids ids) {
        List<Integer> target = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            target.add(place);
        }
        ids.shuffle(target);
        boolean[] done = new boolean[places.size()];
        List<Move> moves = new ArrayList<>();
        for (int first = 0; first < places.size(); first++) {
            for (int place = first; !done[place]; place = target.get(place)) {
                done[place] = true;
                int from = target.get(place);
                moves.add(new Move(places.get(place), places.get(from), place == first, from == first));
            }
        }
        List<List<Move>> slices = new ArrayList<>();
        for (int from = 0; from < moves.size(); from += SLICE) {
            slices.add(moves.subList(from, Math.min(moves.size(), from + SLICE)));
        }
        return slices;
    }
}
