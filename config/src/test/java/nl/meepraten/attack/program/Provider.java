package nl.meepraten.attack.program;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.LiveTown;
import nl.meepraten.attack.town.Person;
import nl.meepraten.attack.town.Texting;
import nl.meepraten.bench.TownFolder;
import nl.meepraten.bot.channel.twilio.FakeTwilio;
import nl.meepraten.core.database.Ids;

/** Reads the provider's list after everything was handled, and pretends to be the provider. */
public final class Provider implements Attack {

    private static final long SEED = 18;
    private static final int TEXTS = 30;
    private static final int NOT_COMPLETE_YET = 20009;
    private static final String ID = "SM00000000000000000000000000000001";

    @Override
    public String name() {
        return "18 provider";
    }

    @Override
    public String tried(Arena arena) {
        return TEXTS
                + " texts, a third of whose deletions is refused at first: what is left on the list, both directions,"
                + " after two sweeps; and requests without a signature, with a wrong one, and by GET";
    }

    @Override
    public String control() {
        return "no sweep; and the same request with the right signature";
    }

    @Override
    public Finding play(Arena arena, boolean leaky) {
        try (LiveTown town = new LiveTown(arena.fresh("provider"), arena.storage, Ids.secure())) {
            Finding left = left(town, leaky);
            Finding taken = taken(town, leaky);
            return leaky && !(left.succeeded() && taken.succeeded()) ? Finding.none(List.of()) : left.and(taken);
        }
    }

    private static Finding left(LiveTown town, boolean leaky) {
        for (int text = 0; text < TEXTS; text++) {
            String from = Person.number(SEED, text % 5);
            String id = town.twilio.add("inbound", "received", from, "HAVEN", town.clock.instant());
            if (text % 3 == 0) {
                town.twilio.answersDeletionsNext(FakeTwilio.Answer.of(409, NOT_COMPLETE_YET));
            }
            town.text(from, id, "HAVEN");
            awaitDeletion(town, text + 1);
            town.send();
        }
        town.twilio.finishes();
        for (int sweep = 0; sweep < (leaky ? 0 : 2); sweep++) {
            town.clock.forward(Duration.ofHours(2));
            town.program().sweep().sweep();
        }
        return Finding.none(town.twilio.sids());
    }

    /** Handled messages are deleted in the background. */
    private static void awaitDeletion(LiveTown town, long wanted) {
        long start = System.nanoTime();
        while (deletions(town) < wanted) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(30)) {
                throw new IllegalStateException("A handled message was not deleted.");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private static long deletions(LiveTown town) {
        return town.twilio.requests().stream()
                .filter(request -> request.startsWith("DELETE"))
                .count();
    }

    private static Finding taken(LiveTown town, boolean leaky) {
        String number = Person.number(SEED, 7);
        List<String> taken = new ArrayList<>();
        byte[] body = ("From=%2B" + number.substring(1) + "&To=%2B" + FakeTwilio.OUR_NUMBER.substring(1)
                        + "&MessageSid=" + ID + "&Body=HAVEN")
                .getBytes(StandardCharsets.US_ASCII);
        if (leaky) {
            note(taken, "signed", town.text(number, ID, "HAVEN").statusCode());
        }
        note(taken, "wrong signature", town.post(body, "AAAA").statusCode());
        note(taken, "empty signature", town.post(body, "").statusCode());
        HttpRequest.Builder unsigned = HttpRequest.newBuilder(town.everyone(Texting.MESSAGES))
                .header("Content-Type", "application/x-www-form-urlencoded");
        note(
                taken,
                "unsigned",
                town.ask(unsigned.POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                .build())
                        .statusCode());
        String query = "?" + new String(body, StandardCharsets.US_ASCII);
        String signature = FakeTwilio.signature(
                (TownFolder.PUBLIC + Texting.MESSAGES + query).getBytes(StandardCharsets.US_ASCII));
        note(
                taken,
                "GET",
                town.ask(HttpRequest.newBuilder(town.everyone(Texting.MESSAGES + query))
                                .header("X-Twilio-Signature", signature)
                                .build())
                        .statusCode());
        return Finding.none(taken);
    }

    private static void note(List<String> taken, String what, int status) {
        if (status < 400) {
            taken.add(what + " answered with " + status);
        }
    }
}
