package nl.meepraten.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people at once, on a handful of lines as Twilio has them. */
final class Load {

    private static final int LINES = 32;

    private Load() {}

    /**
     * Sends everything and returns how many a second were answered.
     *
     * @throws IllegalStateException when one of them was not answered with 200
     */
    static double perSecond(int port, List<byte[]> requests) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService lines = Executors.newFixedThreadPool(LINES)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                all.add(lines.submit(() -> sendSome(port, requests, next)));
            }
            for (Future<Integer> one : all) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return requests.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static int sendSome(int port, List<byte[]> requests, AtomicInteger next) throws IOException {
        try (Line line = new Line(port)) {
            int sent = 0;
            for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                int status = line.ask(requests.get(i));
                if (status != 200) {
                    throw new IllegalStateException("A text was answered with " + status + ".");
                }
                sent++;
            }
            return sent;
        }
    }
}
