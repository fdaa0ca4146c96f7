package nl.meepraten.attack.disk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.meepraten.attack.plan.Arena;
import nl.meepraten.attack.plan.Attack;
import nl.meepraten.attack.plan.Finding;
import nl.meepraten.attack.town.Evidence;
import nl.meepraten.attack.town.Person;
import nl.meepraten.bot.attack.Needles;

/** Hashes every number in all usual ways and looks for the hashes: who has the disk can do that for all numbers there are. */
public final class UnkeyedHash implements Attack {

    private static final List<String> HASHES =
            List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/256", "SHA3-256", "SHA3-512");

    private static final List<Integer> LENGTHS = List.of(16, 20, 32);

    @Override
    public String name() {
        return "7 unkeyed hash";
    }

    @Override
    public String tried(Arena arena) {
        return "every number and chat, written in ten ways, under " + HASHES.size()
                + " hashes, an empty HMAC and a UUID, cut to 16, 20 or 32 bytes, in every byte";
    }

    @Override
    public String control() {
        return "one lookup of SHA-256 without a key, cut to 16 bytes";
    }

    @Override
    public boolean looksIntoTheDatabase() {
        return true;
    }

    @Override
    public boolean sharesTheTown() {
        return true;
    }

    @Override
    public Finding play(Arena arena, boolean leaky) throws GeneralSecurityException {
        Evidence evidence = arena.evidence();
        if (leaky) {
            byte[] written = evidence.life().people.get(5).address().value().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(written);
            evidence = evidence.leaking("data/leak.bin", Arrays.copyOf(hash, 16));
        }
        Needles needles = new Needles();
        for (Person person : evidence.life().people) {
            hashes(needles, person);
        }
        return Finding.none(needles.in(List.of(evidence.folder())));
    }

    private static void hashes(Needles needles, Person person) throws GeneralSecurityException {
        String value = person.address().value();
        String digits = value.replace("+", "");
        String channel = person.address().channel();
        for (String written : List.of(
                value,
                digits,
                "00" + digits,
                "0" + digits.substring(2),
                digits.substring(2),
                channel + "|" + value,
                channel + ":" + value,
                channel + value,
                "tel:" + value,
                value + "\n")) {
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            for (String name : HASHES) {
                cut(needles, person, MessageDigest.getInstance(name).digest(bytes));
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            cut(needles, person, mac.doFinal(bytes));
            String uuid = UUID.nameUUIDFromBytes(bytes).toString();
            needles.text(person.toString(), uuid).text(person.toString(), uuid.replace("-", ""));
        }
    }

    private static void cut(Needles needles, Person person, byte[] hash) {
        LENGTHS.stream()
                .filter(length -> length <= hash.length)
                .forEach(length -> needles.bytes(person.toString(), Arrays.copyOf(hash, length)));
    }
}
