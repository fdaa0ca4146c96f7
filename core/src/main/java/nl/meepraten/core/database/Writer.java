package nl.meepraten.core.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;

/**
 * The single writer: takes the transactions that wait for it, runs each inside a savepoint of one shared transaction (one
 * that is alone needs none), commits once, and only then lets the callers go on. So a hundred callers share one flush to
 * disk, and one caller's failure undoes only that caller's work.
 */
final class Writer implements AutoCloseable {

    private static final int TOGETHER = 100;
    private static final String CLOSED = "The database is closed.";

    private final BlockingQueue<Job> waiting = new ArrayBlockingQueue<>(10_000);
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Handle handle;
    private final Thread thread;
    private volatile boolean stopped;

    Writer(Handle handle) {
        this.handle = handle;
        this.thread = Thread.ofPlatform().name("database-writer").daemon(true).start(this::run);
    }

    <T> T write(Database.Work<T> work) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        return submit(new Transaction<>(work, outcome, false), outcome);
    }

    /** In a commit of its own: what comes after it sees what was committed, never what may still be undone. */
    <T> T writeApart(Database.Work<T> work) {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        return submit(new Transaction<>(work, outcome, true), outcome);
    }

    void alone(Runnable work) {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        submit(new Alone(work, outcome), outcome);
    }

    private <T> T submit(Job job, CompletableFuture<T> outcome) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("A write inside a write: pass the handle on instead.");
        }
        if (!open.get()) {
            throw new IllegalStateException(CLOSED);
        }
        try {
            waiting.put(job);
            if (stopped && waiting.remove(job)) {
                throw new IllegalStateException(CLOSED);
            }
            return outcome.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to write.", e);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                cause.addSuppressed(new IllegalStateException("written from here"));
                throw cause;
            }
            throw e;
        }
    }

    private void run() {
        List<Job> batch = new ArrayList<>();
        while (true) {
            try {
                batch.add(waiting.take());
            } catch (InterruptedException e) {
                return;
            }
            waiting.drainTo(batch, TOGETHER - 1);
            List<Transaction<?>> together = new ArrayList<>();
            for (Job job : batch) {
                switch (job) {
                    case Transaction<?> transaction
                    when transaction.apart -> {
                        commit(together);
                        together.clear();
                        commit(List.of(transaction));
                    }
                    case Transaction<?> transaction -> together.add(transaction);
                    case Alone alone -> {
                        commit(together);
                        together.clear();
                        alone.run();
                    }
                    case Stop stop -> {
                        commit(together);
                        stop(stop, batch.subList(batch.indexOf(job) + 1, batch.size()));
                        return;
                    }
                }
            }
            commit(together);
            batch.clear();
        }
    }

    /** Nobody who came too late is left waiting: neither in this batch nor in the queue. */
    private void stop(Stop stop, List<Job> late) {
        stopped = true;
        List<Job> refused = new ArrayList<>(late);
        waiting.drainTo(refused);
        refused.forEach(job -> job.fail(new IllegalStateException(CLOSED)));
        stop.done().complete(null);
    }

    private void commit(List<Transaction<?>> transactions) {
        if (transactions.isEmpty()) {
            return;
        }
        try {
            handle.begin();
            if (transactions.size() == 1) {
                transactions.getFirst().run(handle);
            } else {
                transactions.forEach(transaction -> transaction.attempt(handle));
            }
            handle.commit();
            transactions.forEach(Transaction::succeed);
        } catch (RuntimeException | Error e) {
            undo(e);
            transactions.forEach(transaction -> transaction.fail(e));
        }
    }

    private void undo(Throwable cause) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            Stop stop = new Stop(new CompletableFuture<>());
            waiting.add(stop);
            stop.done().join();
        }
    }

    private sealed interface Job {
        void fail(Throwable cause);
    }

    private record Stop(CompletableFuture<Void> done) implements Job {
        @Override
        public void fail(Throwable cause) {
            done.completeExceptionally(cause);
        }
    }

    private record Alone(Runnable work, CompletableFuture<Void> outcome) implements Job {
        void run() {
            try {
                work.run();
                outcome.complete(null);
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }

        @Override
        public void fail(Throwable cause) {
            outcome.completeExceptionally(cause);
        }
    }

    private static final class Transaction<T> implements Job {
        private final Database.Work<T> work;
        private final CompletableFuture<T> outcome;
        private final boolean apart;
        private Runnable whenCommitted = () -> {};

        Transaction(Database.Work<T> work, CompletableFuture<T> outcome, boolean apart) {
            this.work = work;
            this.outcome = outcome;
            this.apart = apart;
        }

        /** By itself: when it fails all is undone. A savepoint keeps a copy of every page it changes, the night's all in memory. */
        void run(Handle handle) {
            T result = work.with(handle);
            whenCommitted = () -> outcome.complete(result);
        }

        /** Among others: when it fails only what it did is undone. */
        void attempt(Handle handle) {
            handle.savepoint("one");
            try {
                run(handle);
                handle.releaseSavepoint("one");
            } catch (RuntimeException | Error e) {
                handle.rollbackToSavepoint("one");
                whenCommitted = () -> outcome.completeExceptionally(e);
            }
        }

        void succeed() {
            whenCommitted.run();
        }

        @Override
        public void fail(Throwable cause) {
            outcome.completeExceptionally(cause);
        }
    }
}
