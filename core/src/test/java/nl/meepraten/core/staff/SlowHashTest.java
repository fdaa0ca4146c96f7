package nl.meepraten.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Passwords cost much on purpose; nobody can make them cost everything. */
final class SlowHashTest {

    private static final String PASSWORD = "vier appels in een mand";

    @Test
    void at_most_two_are_checked_at_once() throws Exception {
        SlowHash passwords = new SlowHash(Duration.ofMinutes(1));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(threads.submit(() -> passwords.inTurn(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    return now.decrementAndGet();
                })));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        }
        assertThat(most.get()).isBetween(1, SlowHash.AT_ONCE);
    }

    @Test
    void who_waits_too_long_hears_so_and_may_try_again() throws Exception {
        SlowHash passwords = new SlowHash(Duration.ofMillis(50));
        CountDownLatch busy = new CountDownLatch(SlowHash.AT_ONCE);
        CountDownLatch free = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> working = new ArrayList<>();
            for (int i = 0; i < SlowHash.AT_ONCE; i++) {
                working.add(threads.submit(() -> passwords.inTurn(() -> {
                    busy.countDown();
                    return awaited(free);
                })));
            }
            busy.await();
            assertThatThrownBy(() -> passwords.of(PASSWORD)).isInstanceOf(TooBusy.class);
            free.countDown();
            for (Future<Boolean> one : working) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(passwords.matches(PASSWORD, Optional.of(passwords.of(PASSWORD))))
                .isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void a_turn_is_given_back_when_the_work_fails() {
        SlowHash passwords = new SlowHash(Duration.ofMillis(50));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> passwords.inTurn(() -> {
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(passwords.of(PASSWORD)).isNotEmpty();
    }

    /** The work is told by the memory it takes, 19 MiB: unlike time, that does not depend on what else runs. */
    @Test
    void an_account_that_does_not_exist_costs_as_much_as_a_wrong_password() {
        SlowHash passwords = new SlowHash(Duration.ofMinutes(1));
        String stored = passwords.of(PASSWORD);
        long wrong = memory(() -> passwords.matches("vijf appels", Optional.of(stored)));
        long unknown = memory(() -> passwords.matches("vijf appels", Optional.empty()));
        long nothing = memory(() -> passwords.inTurn(() -> false));
        assertThat(wrong).isGreaterThan(19_000_000);
        assertThat(unknown).isBetween(wrong * 9 / 10, wrong * 11 / 10);
        assertThat(nothing).as("what it takes without the work").isLessThan(wrong / 10);
        assertThat(passwords.matches("nobody has this password", Optional.empty()))
                .isFalse();
    }

    private static long memory(Runnable check) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        check.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
