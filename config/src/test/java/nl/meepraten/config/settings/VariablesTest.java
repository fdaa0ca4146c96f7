package nl.meepraten.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meepraten.config.words.Trouble;
import nl.meepraten.webadmin.session.ApiToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The variables that others rely on: each does what it says, or tells that it cannot yet. None is passed over. */
class VariablesTest {

    /** With these Twilio is complete; each row of {@link #UNDERSTOOD} overrides one. */
    private static final Map<String, String> TWILIO = Map.of(
            "MEEPRATEN_TWILIO_ACCOUNT_SID", "AC1",
            "MEEPRATEN_TWILIO_AUTH_TOKEN", "hush",
            "MEEPRATEN_TWILIO_FROM", "+31612345678",
            "MEEPRATEN_MUNICIPALITY_NAME", "Dorpstad",
            "MEEPRATEN_MUNICIPALITY_CONTACT_NAME", "Karin",
            "MEEPRATEN_MUNICIPALITY_CONTACT_PHONE", "06 1");

    private static final String VAULT_MEMORY = "MEEPRATEN_VAULT_MEMORY";

    record Row(String variable, String value, Function<Settings, Object> read, Object expected) {
        @Override
        public String toString() {
            return variable;
        }
    }

    private static Row row(String variable, String value, Function<Settings, Object> read, Object expected) {
        return new Row(variable, value, read, expected);
    }

    static final List<Row> UNDERSTOOD = List.of(
            row("MEEPRATEN_HOME", "/there", s -> s.folders().home(), Path.of("/there")),
            row("MEEPRATEN_VAULT", "/keys", s -> s.folders().vault(), Path.of("/keys")),
            row("MEEPRATEN_PORT", "8070", s -> s.web().port(), 8070),
            row("MEEPRATEN_ADMIN_PORT", "8071", s -> s.web().adminPort(), 8071),
            row("MEEPRATEN_PUBLIC_URL", "https://praat.example", s -> s.web().publicUrl(), address("praat")),
            row(
                    "MEEPRATEN_TWILIO_ACCOUNT_SID",
                    "AC2",
                    s -> twilio(s).accountSid().value(),
                    "AC2"),
            row(
                    "MEEPRATEN_TWILIO_AUTH_TOKEN",
                    "psst",
                    s -> twilio(s).authToken().value(),
                    "psst"),
            row("MEEPRATEN_TWILIO_FROM", "+31687654321", s -> twilio(s).from(), "+31687654321"),
            row(
                    "MEEPRATEN_TWILIO_DISCREET_FROM",
                    "+31600000009",
                    s -> twilio(s).discreetFrom(),
                    Optional.of("+31600000009")),
            row(
                    "MEEPRATEN_TWILIO_API_URL",
                    "https://api.example",
                    s -> twilio(s).apiUrl(),
                    Optional.of(address("api"))),
            row(
                    "MEEPRATEN_DATABASE_URL",
                    "jdbc:postgresql://db/meepraten",
                    s -> s.databaseUrl().map(Secret::value),
                    Optional.of("jdbc:postgresql://db/meepraten")),
            row(
                    "MEEPRATEN_TELEGRAM_TOKEN",
                    "12:ab",
                    s -> s.telegram().map(telegram -> telegram.token().value()),
                    Optional.of("12:ab")),
            row(
                    "MEEPRATEN_API_TOKEN",
                    "a".repeat(32),
                    s -> s.web().apiToken().map(ApiToken::value),
                    Optional.of("a".repeat(32))),
            row("MEEPRATEN_BIND", "0.0.0.0", s -> s.web().bind(), "0.0.0.0"),
            row("MEEPRATEN_BACKUP", "/copies", s -> s.folders().backup(), Path.of("/copies")),
            row(
                    "MEEPRATEN_VAULT_MODE",
                    "memory",
                    s -> s.folders().vaultMemory(),
                    Optional.of(Path.of("/dev/shm/meepraten"))),
            row("MEEPRATEN_BACKUP_KEY", "/safe/key", s -> s.folders().backupKey(), Path.of("/safe/key")),
            row("MEEPRATEN_KEY_BACKUP", "/day", s -> s.folders().keyBackup(), Path.of("/day")),
            row("MEEPRATEN_VAULT_OUTSIDE_BACKUPS", "true", s -> s.folders().vaultOutsideBackups(), true),
            row("MEEPRATEN_SMS_PART_PRICE", "0.12", s -> s.smsPartPrice().toPlainString(), "0.12"),
            row("MEEPRATEN_MUNICIPALITY_NAME", "Zee", s -> s.municipality().name(), "Zee"),
            row(
                    "MEEPRATEN_MUNICIPALITY_CONTACT_NAME",
                    "Bo",
                    s -> s.municipality().contactName(),
                    "Bo"),
            row(
                    "MEEPRATEN_MUNICIPALITY_CONTACT_PHONE",
                    "14",
                    s -> s.municipality().contactPhone(),
                    "14"));

    /** Means something beside a token only. */
    private static final String TELEGRAM_API_URL = "MEEPRATEN_TELEGRAM_API_URL";

    private static final String TELEGRAM_WEBHOOK_SECRET = "MEEPRATEN_TELEGRAM_WEBHOOK_SECRET";

    /** Is refused beside a real channel. */
    private static final String SIMULATOR = "MEEPRATEN_SIMULATOR";

    private static final List<String> NOT_YET = List.of("MEEPRATEN_TWILIO_WHATSAPP_FROM");

    private static URI address(String name) {
        return URI.create("https://" + name + ".example");
    }

    private static Settings.Twilio twilio(Settings settings) {
        return settings.twilio().orElseThrow();
    }

    @TempDir
    Path root;

    @BeforeEach
    void settle() throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.writeString(root.resolve("config/meepraten.yaml"), "");
    }

    @ParameterizedTest
    @FieldSource("UNDERSTOOD")
    void whatIsSetIsRead(Row row) {
        assertThat(row.read().apply(read(row.variable(), row.value()))).isEqualTo(row.expected());
        assertThat(row.read().apply(new SettingsReader(root, TWILIO).read(false)))
                .as("without it")
                .isNotEqualTo(row.expected());
    }

    @ParameterizedTest
    @CsvSource({
        "MEEPRATEN_DATABASE_URL, jdbc:mysql://db/geheim, een PostgreSQL-adres zoals",
        "MEEPRATEN_API_TOKEN, 1234567890123456789012345678901, een geheim woord van 32 tot 200 letters",
        "MEEPRATEN_API_TOKEN, een woord met spaties dat lang genoeg is, een geheim woord van 32 tot 200 letters",
        "MEEPRATEN_TWILIO_WHATSAPP_FROM, whatsapp:+31612345678, WhatsApp kan nog niet",
        "MEEPRATEN_TELEGRAM_TOKEN, mijnbot, een token zoals BotFather het geeft",
        "MEEPRATEN_TELEGRAM_API_URL, https://api.example, Telegram is maar half ingevuld",
        "MEEPRATEN_TELEGRAM_WEBHOOK_SECRET, hush, Telegram is maar half ingevuld",
        "MEEPRATEN_TELEGRAM_WEBHOOK_SECRET, hush hush, '1 tot 256 letters, cijfers, _ of -'"
    })
    void whatCannotBeIsSaid(String variable, String value, String sentence) {
        assertThatThrownBy(() -> read(variable, value))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining(value);
    }

    @Test
    void addressForTelegramIsReadBesideItsToken() {
        Settings settings = new SettingsReader(
                        root,
                        Map.of(
                                "MEEPRATEN_TELEGRAM_TOKEN",
                                "12:ab",
                                TELEGRAM_API_URL,
                                "https://api.example",
                                "MEEPRATEN_MUNICIPALITY_NAME",
                                "Dorpstad",
                                "MEEPRATEN_MUNICIPALITY_CONTACT_NAME",
                                "Karin",
                                "MEEPRATEN_MUNICIPALITY_CONTACT_PHONE",
                                "06 1"))
                .read(false);
        assertThat(settings.telegram().orElseThrow().apiUrl()).contains(address("api"));
    }

    private Settings withWebhook(String secret, String publicUrl) {
        return new SettingsReader(
                        root,
                        Map.of(
                                "MEEPRATEN_TELEGRAM_TOKEN",
                                "12:ab",
                                TELEGRAM_WEBHOOK_SECRET,
                                secret,
                                "MEEPRATEN_PUBLIC_URL",
                                publicUrl,
                                "MEEPRATEN_MUNICIPALITY_NAME",
                                "Dorpstad",
                                "MEEPRATEN_MUNICIPALITY_CONTACT_NAME",
                                "Karin",
                                "MEEPRATEN_MUNICIPALITY_CONTACT_PHONE",
                                "06 1"))
                .read(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://praat.example", "https://praat.example:8443", "https://praat.example/pad/"})
    void aWebhookOfTelegramWantsAnAddressItCanReach(String publicUrl) {
        String longest = "aB3_-".repeat(51) + "x";
        assertThat(withWebhook(longest, publicUrl).telegram().orElseThrow().webhookSecret())
                .map(Secret::value)
                .contains(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:7070", "http://praat.example", "https://praat.example:7070"})
    void aWebhookOfTelegramIsRefusedWhereItCannotReach(String publicUrl) {
        assertThatThrownBy(() -> withWebhook("hush", publicUrl))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("alleen naar een https-adres")
                .hasMessageContaining(publicUrl)
                .hasMessageNotContaining("hush");
    }

    @Test
    void aSecretThatTelegramWouldNotTakeIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> withWebhook("x".repeat(257), "https://praat.example"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("1 tot 256")
                .hasMessageNotContaining("xxx");
    }

    @Test
    void telegramAloneWantsTheNameOfTheMunicipality() {
        assertThatThrownBy(() -> new SettingsReader(root, Map.of("MEEPRATEN_TELEGRAM_TOKEN", "12:ab")).read(false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("municipality.name");
    }

    @Test
    void thePhoneSimulatorCountsWhereNoRealChannelIs() {
        assertThat(new SettingsReader(root, Map.of(SIMULATOR, "true"))
                        .read(false)
                        .simulator())
                .isTrue();
        assertThat(read(SIMULATOR, "false").simulator()).isFalse();
    }

    @Test
    void thePhoneSimulatorIsRefusedBesideTwilio() {
        assertThatThrownBy(() -> read(SIMULATOR, "true"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("De proeftelefoon kan niet aan naast echte berichten")
                .hasMessageContaining("Zet \"simulator\" op false");
    }

    @Test
    void thePhoneSimulatorIsRefusedBesideTelegram() {
        Map<String, String> environment = new HashMap<>(TWILIO);
        environment.keySet().removeIf(variable -> variable.contains("TWILIO"));
        environment.put("MEEPRATEN_TELEGRAM_TOKEN", "12:ab");
        assertThat(new SettingsReader(root, environment).read(false).telegram()).isPresent();
        environment.put(SIMULATOR, "true");
        assertThatThrownBy(() -> new SettingsReader(root, environment).read(false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("\"simulator\"");
    }

    @Test
    void aFolderInMemoryCountsWhenKeysAreKeptThere() {
        assertThat(read(VAULT_MEMORY, "/run/keys").folders().vaultMemory()).isEmpty();
        Map<String, String> environment = new HashMap<>(TWILIO);
        environment.put(VAULT_MEMORY, "/run/keys");
        environment.put("MEEPRATEN_VAULT_MODE", "memory");
        assertThat(new SettingsReader(root, environment).read(false).folders().vaultMemory())
                .contains(Path.of("/run/keys"));
    }

    @Test
    void noKeyIsMissingInTheseTables() {
        Stream<String> understood = Stream.concat(
                UNDERSTOOD.stream().map(Row::variable),
                Stream.of(TELEGRAM_API_URL, TELEGRAM_WEBHOOK_SECRET, SIMULATOR, VAULT_MEMORY));
        assertThat(Stream.concat(understood, NOT_YET.stream())).containsExactlyInAnyOrderElementsOf(Key.variables());
    }

    @Test
    void addressForTwilioAloneIsNotPassedOver() {
        assertThatThrownBy(() ->
                        new SettingsReader(root, Map.of("MEEPRATEN_TWILIO_API_URL", "https://api.example")).read(false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("maar half ingevuld");
    }

    @Test
    void variableThatIsNoneIsNotPassedOver() {
        assertThatThrownBy(() -> read("MEEPRATEN_TWILO_FROM", "+31612345678"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("MEEPRATEN_TWILIO_FROM");
    }

    private Settings read(String variable, String value) {
        Map<String, String> environment = new HashMap<>(TWILIO);
        environment.put(variable, value);
        return new SettingsReader(root, environment).read(false);
    }
}
