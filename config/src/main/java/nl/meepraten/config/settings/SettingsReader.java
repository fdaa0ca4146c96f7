package nl.meepraten.config.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.meepraten.config.words.Nearest;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/**
 * Makes {@link Settings} of the file and the environment. Touches nothing.
 *
 * <p>Without a file, or when asked for, it is the demo town. Then the file does not count and the folders are others, so
 * that trying something out can never touch real data.
 */
public final class SettingsReader {

    private static final String FILE = "config/meepraten.yaml";

    /** Variables that are not settings: the launcher and the tests use them. */
    private static final Set<String> OTHER_VARIABLES = Set.of("MEEPRATEN_TEST_BROWSER");

    /** What can be set in a later version: to ignore it would be a surprise. */
    private static final Map<Key, Sentence> LATER = Map.of(Key.TWILIO_WHATSAPP_FROM, Sentence.WHATSAPP_LATER);

    /** The ports to which Telegram brings messages; -1 is the usual one. */
    private static final Set<Integer> TELEGRAM_PORTS = Set.of(-1, 443, 80, 88, 8443);

    /** Real people read these, so the names of the demo town will not do. */
    private static final List<Key> WANTED_WITH_CHANNELS =
            List.of(Key.MUNICIPALITY_NAME, Key.MUNICIPALITY_CONTACT_NAME, Key.MUNICIPALITY_CONTACT_PHONE);

    private final Path root;
    private final Map<String, String> environment;

    /**
     * @param root the folder that has {@code config} in it; relative folders begin there
     * @param environment the variables, as of {@link System#getenv()}
     */
    public SettingsReader(Path root, Map<String, String> environment) {
        this.root = root.toAbsolutePath().normalize();
        this.environment = environment;
    }

    /**
     * @param demoAsked whether {@code --demo} was typed
     * @throws Trouble when a key is unknown, has the wrong type or is missing
     */
    public Settings read(boolean demoAsked) {
        Path file = root.resolve(FILE);
        boolean configured = Files.exists(file);
        Map<Key, Given> fromFile = configured ? SettingsFile.read(file, FILE) : Map.of();
        boolean demo = demoAsked || !configured;
        Map<Key, Given> given = new EnumMap<>(Key.class);
        if (!demo) {
            given.putAll(fromFile);
        }
        given.putAll(fromEnvironment());
        refuseCredentialsInDemo(demo, given, fromFile);
        return settings(new Values(given), demo);
    }

    private Map<Key, Given> fromEnvironment() {
        Map<Key, Given> given = new EnumMap<>(Key.class);
        environment.forEach((variable, text) -> {
            if (variable.startsWith(Key.VARIABLE_PREFIX) && !OTHER_VARIABLES.contains(variable)) {
                Key key = Key.ofVariable(variable)
                        .orElseThrow(() -> new Trouble(
                                Sentence.UNKNOWN_VARIABLE, variable, Nearest.question(variable, Key.variables())));
                given.put(key, new Given(text.strip(), Sentence.WHERE_VARIABLE.with(variable)));
            }
        });
        return given;
    }

    private static void refuseCredentialsInDemo(boolean demo, Map<Key, Given> given, Map<Key, Given> fromFile) {
        Values all = new Values(given);
        Values file = new Values(fromFile);
        for (Key key : Key.values()) {
            boolean credential =
                    key.path().startsWith("twilio.") || key.path().startsWith("telegram.") || key == Key.DATABASE_URL;
            if (demo
                    && credential
                    && (all.text(key).isPresent() || file.text(key).isPresent())) {
                throw new Trouble(Sentence.DEMO_BESIDE_CREDENTIALS, key.path());
            }
        }
    }

    private Settings settings(Values values, boolean demo) {
        LATER.forEach((key, sentence) -> refuse(values, key, sentence));
        Optional<Settings.Twilio> twilio = twilio(values);
        Settings.Web web = web(values, demo);
        Optional<Settings.Telegram> telegram = telegram(values, web);
        boolean simulator = values.flag(Key.SIMULATOR, demo);
        if (twilio.isPresent() || telegram.isPresent()) {
            WANTED_WITH_CHANNELS.forEach(key -> require(values, key));
            if (simulator) {
                throw new Trouble(Sentence.SIMULATOR_BESIDE_CHANNELS, Key.SIMULATOR.path());
            }
        }
        return new Settings(
                demo,
                new Settings.Municipality(
                        values.text(Key.MUNICIPALITY_NAME, "Dorpstad"),
                        values.text(Key.MUNICIPALITY_CONTACT_NAME, "Karin"),
                        values.text(Key.MUNICIPALITY_CONTACT_PHONE, "06 00000000")),
                folders(values, demo),
                values.postgres(Key.DATABASE_URL),
                web,
                values.money(Key.SMS_PART_PRICE, new BigDecimal("0.09")),
                simulator,
                twilio,
                telegram);
    }

    private static void refuse(Values values, Key key, Sentence sentence) {
        if (values.text(key).isPresent()) {
            throw new Trouble(sentence, key.path());
        }
    }

    private static void require(Values values, Key key) {
        if (values.text(key).isEmpty()) {
            throw new Trouble(Sentence.MISSING_KEY, key.path(), key.variable(), Sentence.NEEDED_WITH_CHANNELS.with());
        }
    }

    private Settings.Folders folders(Values values, boolean demo) {
        String suffix = demo ? "-demo" : "";
        return new Settings.Folders(
                folder(values, Key.HOME, "data" + suffix),
                folder(values, Key.VAULT, "vault" + suffix),
                values.vaultInMemory(Key.VAULT_MODE)
                        ? Optional.of(folder(values, Key.VAULT_MEMORY, "/dev/shm/meepraten" + suffix))
                        : Optional.empty(),
                values.flag(Key.VAULT_OUTSIDE_BACKUPS, false),
                folder(values, Key.BACKUP, "backup" + suffix),
                folder(values, Key.KEY_BACKUP, "key-backup" + suffix),
                folder(values, Key.BACKUP_KEY, "backup" + suffix + ".key"),
                root.resolve("config/places.yaml"),
                root.resolve("config/helplines.yaml"),
                root.resolve("config/plainwords.yaml"));
    }

    private Path folder(Values values, Key key, String otherwise) {
        return root.resolve(values.text(key, otherwise)).toAbsolutePath().normalize();
    }

    private static Settings.Web web(Values values, boolean demo) {
        int port = values.port(Key.PORT, 7070);
        int adminPort = values.port(Key.ADMIN_PORT, 7071);
        if (port == adminPort) {
            throw new Trouble(Sentence.SAME_PORT, port);
        }
        URI publicUrl = values.address(Key.PUBLIC_URL).orElse(URI.create("http://localhost:" + port));
        String bind = demo ? "127.0.0.1" : values.text(Key.BIND, "127.0.0.1");
        return new Settings.Web(bind, port, adminPort, publicUrl, values.apiToken(Key.API_TOKEN));
    }

    /** All three of them or none: with one missing, messages would come in and no reply go out. */
    private static Optional<Settings.Twilio> twilio(Values values) {
        Optional<Secret> sid = values.secret(Key.TWILIO_ACCOUNT_SID);
        Optional<Secret> token = values.secret(Key.TWILIO_AUTH_TOKEN);
        Optional<String> from = values.phone(Key.TWILIO_FROM);
        Optional<URI> apiUrl = values.address(Key.TWILIO_API_URL);
        Optional<String> discreet = values.phone(Key.TWILIO_DISCREET_FROM);
        if (discreet.isPresent() && discreet.equals(from)) {
            throw new Trouble(
                    Sentence.SAME_NUMBER, Key.TWILIO_DISCREET_FROM.path(), Key.TWILIO_FROM.path(), discreet.get());
        }
        if (Stream.of(sid, token, from, discreet, apiUrl).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Settings.Twilio(
                sid.orElseThrow(() -> new Trouble(Sentence.TWILIO_INCOMPLETE, Key.TWILIO_ACCOUNT_SID.path())),
                token.orElseThrow(() -> new Trouble(Sentence.TWILIO_INCOMPLETE, Key.TWILIO_AUTH_TOKEN.path())),
                from.orElseThrow(() -> new Trouble(Sentence.TWILIO_INCOMPLETE, Key.TWILIO_FROM.path())),
                discreet,
                apiUrl));
    }

    private static Optional<Settings.Telegram> telegram(Values values, Settings.Web web) {
        Optional<Secret> token = values.telegramToken(Key.TELEGRAM_TOKEN);
        Optional<URI> apiUrl = values.address(Key.TELEGRAM_API_URL);
        Optional<Secret> webhook = values.telegramSecret(Key.TELEGRAM_WEBHOOK_SECRET);
        for (Key key : List.of(Key.TELEGRAM_API_URL, Key.TELEGRAM_WEBHOOK_SECRET)) {
            if (token.isEmpty() && values.text(key).isPresent()) {
                throw new Trouble(Sentence.TELEGRAM_INCOMPLETE, Key.TELEGRAM_TOKEN.path(), key.path());
            }
        }
        URI address = web.publicUrl();
        boolean brought = address.getScheme().equals("https") && TELEGRAM_PORTS.contains(address.getPort());
        if (webhook.isPresent() && !brought) {
            throw new Trouble(
                    Sentence.TELEGRAM_WEBHOOK_HTTPS,
                    Key.TELEGRAM_WEBHOOK_SECRET.path(),
                    Key.PUBLIC_URL.path(),
                    address);
        }
        return token.map(one -> new Settings.Telegram(one, apiUrl, webhook));
    }
}
