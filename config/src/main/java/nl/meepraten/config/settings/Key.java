package nl.meepraten.config.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every key of {@code meepraten.yaml}; {@code twilio.from} can be overridden by {@code MEEPRATEN_TWILIO_FROM}. */
public enum Key {
    MUNICIPALITY_NAME("municipality.name"),
    MUNICIPALITY_CONTACT_NAME("municipality.contact_name"),
    MUNICIPALITY_CONTACT_PHONE("municipality.contact_phone"),
    SMS_PART_PRICE("sms_part_price"),
    HOME("home"),
    VAULT("vault"),
    VAULT_MODE("vault_mode"),
    VAULT_MEMORY("vault_memory"),
    VAULT_OUTSIDE_BACKUPS("vault_outside_backups"),
    BACKUP("backup"),
    KEY_BACKUP("key_backup"),
    BACKUP_KEY("backup_key"),
    BIND("bind"),
    PORT("port"),
    ADMIN_PORT("admin_port"),
    PUBLIC_URL("public_url"),
    API_TOKEN("api_token"),
    SIMULATOR("simulator"),
    DATABASE_URL("database_url"),
    TWILIO_ACCOUNT_SID("twilio.account_sid"),
    TWILIO_AUTH_TOKEN("twilio.auth_token"),
    TWILIO_FROM("twilio.from"),
    TWILIO_DISCREET_FROM("twilio.discreet_from"),
    TWILIO_WHATSAPP_FROM("twilio.whatsapp_from"),
    TWILIO_API_URL("twilio.api_url"),
    TELEGRAM_TOKEN("telegram.token"),
    TELEGRAM_API_URL("telegram.api_url"),
    TELEGRAM_WEBHOOK_SECRET("telegram.webhook_secret");

    static final String VARIABLE_PREFIX = "MEEPRATEN_";

    private final String path;

    Key(String path) {
        this.path = path;
    }

    /** As written in the file, sections joined with dots. */
    public String path() {
        return path;
    }

    /** The environment variable that wins over the file. */
    public String variable() {
        return VARIABLE_PREFIX + path.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether what is set must never be printed. */
    boolean secret() {
        return this == TWILIO_AUTH_TOKEN
                || this == TWILIO_ACCOUNT_SID
                || this == TELEGRAM_TOKEN
                || this == TELEGRAM_WEBHOOK_SECRET
                || this == DATABASE_URL
                || this == API_TOKEN;
    }

    static Optional<Key> ofPath(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    static Optional<Key> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(key -> key.variable().equals(variable))
                .findFirst();
    }

    /** All keys and the sections they are in: what may stand before a colon. */
    static List<String> names() {
        return Arrays.stream(values())
                .flatMap(key -> Stream.of(key.path, key.path.replaceAll("\\..*", "")))
                .distinct()
                .toList();
    }

    static List<String> variables() {
        return Arrays.stream(values()).map(Key::variable).toList();
    }
}
