package nl.meepraten.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

    private static final List<Integer> MANY = IntStream.range(0, 50).boxed().toList();

    @Test
    void everything_is_used_in_its_turn() {
        List<Integer> used = new ArrayList<>();

        Ahead.each(MANY, one -> one * 2, used::add);

        assertThat(used).isEqualTo(MANY.stream().map(one -> one * 2).toList());
    }

    @Test
    void the_next_is_made_while_one_is_used() {
        CountDownLatch second = new CountDownLatch(2);

        Ahead.each(
                MANY,
                one -> {
                    second.countDown();
                    return one;
                },
                one -> assertThat(arrives(second)).isTrue());
    }

    @Test
    void what_goes_wrong_on_the_other_thread_is_thrown_here_and_nothing_after_it_is_used() {
        List<Integer> used = new ArrayList<>();

        assertThatThrownBy(() -> Ahead.each(MANY, AheadTest::upToTen, used::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ten");

        assertThat(used).isEqualTo(MANY.subList(0, 10));
    }

    @Test
    void what_goes_wrong_on_this_thread_ends_it() {
        assertThatThrownBy(() -> Ahead.each(MANY, one -> one, AheadTest::upToTen))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ten");
    }

    private static int upToTen(int one) {
        if (one == 10) {
            throw new IllegalStateException("ten");
        }
        return one;
    }

    private static boolean arrives(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
