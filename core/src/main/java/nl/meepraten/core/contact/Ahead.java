package nl.meepraten.core.contact;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the next thing on another thread while the one before is used. */
final class Ahead {

    private static final int THINGS = 2;

    private Ahead() {}

    /** Uses each in its turn, on this thread; what goes wrong on either is thrown here. */
    static <A, B> void each(List<A> all, Function<A, B> make, Consumer<B> use) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("ahead").factory())) {
            Queue<CompletableFuture<B>> made = new ArrayDeque<>();
            for (A one : all) {
                made.add(CompletableFuture.supplyAsync(() -> make.apply(one), thread));
                if (made.size() > THINGS) {
                    use.accept(made.remove().join());
                }
            }
            while (!made.isEmpty()) {
                use.accept(made.remove().join());
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
