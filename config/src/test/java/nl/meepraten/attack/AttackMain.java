package nl.meepraten.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What {@code ./meepraten attack} runs: some programs side by side, each of which takes the next attack when it is done with one.
 * Exit code 1 when an attack succeeds, a control is not caught or an attack was not played.
 */
final class AttackMain {

    private static final String QUICK = "--quick";

    /** Each keeps towns and a server in memory. */
    private static final int MOST = 4;

    private AttackMain() {}

    public static void main(String[] words) throws Exception {
        List<String> given = List.of(words);
        if (given.contains(Player.WORD)) {
            try (Suite suite = new Suite(given.contains(QUICK), true);
                    BufferedReader orders =
                            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                Player.plays(suite, orders);
            }
            System.exit(0);
        }
        System.exit(sideBySide(given) ? 0 : 1);
    }

    /** One more than there are processors, since each waits now and then: for its database, for a program to start. */
    private static boolean sideBySide(List<String> words) throws Exception {
        Queue<Job> jobs = new ConcurrentLinkedQueue<>(Job.all());
        Verdicts verdicts = new Verdicts(System.out);
        List<Player> players = players(Math.min(MOST, 1 + Runtime.getRuntime().availableProcessors()), words);
        boolean done = true;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> working = players.stream()
                    .map(player -> threads.submit(() -> player.works(jobs, verdicts)))
                    .toList();
            for (Future<Boolean> one : working) {
                done &= one.get();
            }
        }
        for (Player player : players) {
            done &= player.ended();
        }
        return verdicts.tell() && done;
    }

    private static List<Player> players(int many, List<String> words) throws IOException {
        List<Player> players = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> players.forEach(Player::stop)));
        for (int i = 0; i < many; i++) {
            players.add(new Player(words));
        }
        return players;
    }
}
