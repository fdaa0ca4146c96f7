package nl.meepraten.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** The program while it runs. Closing it closes what was opened, the last first, and lets running requests finish. */
final class Running implements AutoCloseable {

    /** Why the program ends. */
    enum End {
        STOPPED,
        /** After the night: the launcher starts a fresh process, whose memory holds no key of a closed question. */
        RESTART
    }

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private boolean closed;

    /** Notes something that must be closed at the end. */
    <T extends AutoCloseable> T closing(T resource) {
        opened.push(resource);
        return resource;
    }

    /** Asks for a fresh process; the thread that waits in {@link #awaitEnd} does the rest. */
    void restart() {
        end.complete(End.RESTART);
    }

    /** Whether the program is stopped or wants to be started again. */
    boolean isEnding() {
        return end.isDone();
    }

    /** Waits until the program is stopped or wants to be started again. */
    End awaitEnd() {
        return end.join();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Closes everything, also when closing one thing fails.
     *
     * @throws IllegalStateException when something could not be closed
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        IllegalStateException trouble = new IllegalStateException("Not everything could be closed.");
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                trouble.addSuppressed(e);
            }
        }
        end.complete(End.STOPPED);
        if (trouble.getSuppressed().length > 0) {
            throw trouble;
        }
    }
}
