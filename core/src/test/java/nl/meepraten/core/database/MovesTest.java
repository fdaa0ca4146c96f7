package nl.meepraten.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {

    @Test
    void everything_ends_in_one_place_though_each_slice_reads_before_it_writes() {
        for (int many : new int[] {0, 1, 2, 499, 500, 501, 1_700}) {
            assertThat(moved(many, many)).hasSize(many).doesNotHaveDuplicates();
        }
    }

    @Test
    void all_orders_come_and_are_equally_likely() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (int seed = 0; seed < 6_000; seed++) {
            seen.merge(moved(3, seed), 1, Integer::sum);
        }
        // Each of 6 is expected 1,000 times with a standard deviation of 29; five of those is one chance in 300,000.
        assertThat(seen).hasSize(6);
        assertThat(seen.values()).allMatch(times -> Math.abs(times - 1_000) < 145);
    }

    @Test
    void little_is_held() {
        Ids ids = Ids.seeded(5);
        assertThat(Moves.of(places(1_700, ids), ids)).allMatch(slice -> slice.size() <= 500);
        long cycles = Moves.of(places(1_700, ids), ids).stream()
                .flatMap(List::stream)
                .filter(Moves.Move::first)
                .count();
        assertThat(cycles).isBetween(1L, 40L);
    }

    /** What lies where in the end, after doing as told with a table that is a map. */
    private static List<Integer> moved(int many, long seed) {
        Ids ids = Ids.seeded(seed);
        List<byte[]> places = places(many, ids);
        Map<ByteBuffer, Integer> table = new HashMap<>();
        places.forEach(place -> table.put(ByteBuffer.wrap(place), table.size()));
        Map<ByteBuffer, Integer> waiting = new HashMap<>();
        for (List<Moves.Move> slice : Moves.of(places, ids)) {
            Moves.toRead(slice).forEach(place -> waiting.put(ByteBuffer.wrap(place), at(table, place)));
            Set<ByteBuffer> written = new HashSet<>();
            for (Moves.Move move : slice) {
                assertThat(written.add(ByteBuffer.wrap(move.to()))).isTrue();
                table.put(ByteBuffer.wrap(move.to()), at(waiting, move.from()));
                waiting.remove(ByteBuffer.wrap(move.from()));
            }
        }
        assertThat(waiting).isEmpty();
        List<Integer> result = new ArrayList<>();
        places.forEach(place -> result.add(at(table, place)));
        return result;
    }

    private static Integer at(Map<ByteBuffer, Integer> map, byte[] place) {
        return java.util.Optional.ofNullable(map.get(ByteBuffer.wrap(place))).orElseThrow();
    }

    private static List<byte[]> places(int many, Ids ids) {
        List<byte[]> places = new ArrayList<>();
        for (int place = 0; place < many; place++) {
            places.add(ids.id());
        }
        return places;
    }
}
