package nl.meepraten.config.words;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence of the command line; the words are in {@code console_nl.properties}, the names are its keys. */
public enum Sentence {
    HELP,
    VERSION,
    UNKNOWN_COMMAND,
    UNKNOWN_OPTION,
    TOO_FEW_WORDS,
    TOO_MANY_WORDS,
    BUG,
    DID_YOU_MEAN,

    UNKNOWN_KEY,
    UNKNOWN_VARIABLE,
    WRONG_VALUE,
    WRONG_SECRET_VALUE,
    KEY_TWICE,
    NOT_YAML,
    CANNOT_READ,
    MISSING_KEY,
    WRONG_TYPE,
    MISSING_IN_FILE,
    PLACE_TWICE,
    WHERE_LINE,
    WHERE_VARIABLE,
    EXPECTED_PORT,
    EXPECTED_YES_NO,
    EXPECTED_ADDRESS,
    EXPECTED_TEXT,
    EXPECTED_MONEY,
    EXPECTED_PHONE,
    EXPECTED_LIST,
    EXPECTED_SECTION,
    EXPECTED_KEYWORD,
    EXPECTED_LADDER,
    EXPECTED_DATE,

    TWILIO_INCOMPLETE,
    POSTGRESQL_LATER,
    TELEGRAM_LATER,
    WHATSAPP_LATER,
    NEEDED_WITH_TWILIO,
    DEMO_BESIDE_CREDENTIALS,
    DEMO_IN_REAL_FOLDER,
    REAL_IN_DEMO_FOLDER,
    FOLDER_INSIDE_FOLDER,
    FOLDER_IS_FILE,
    FOLDER_NOT_WRITABLE,
    SAME_PORT,
    PORT_TAKEN,
    ADDRESS_NOT_OURS,
    ALREADY_RUNNING,

    DEMO_MARK,
    STARTED,
    STARTED_PHONE,
    STOPPED,

    NEVER_STARTED,
    PUBLISHED,
    NOT_PUBLISHED,
    NO_SUCH_CONSULTATION,
    PROBLEM,
    PROBLEM_MISSING,
    PROBLEM_TOO_MANY,
    PROBLEM_TOO_FEW,
    PROBLEM_SAME_TWICE,
    PROBLEM_DAY_PASSED,
    PROBLEM_ANSWER_BEFORE_END,
    PROBLEM_TOO_LATE,
    PROBLEM_UNKNOWN,
    PROBLEM_TOO_LONG,
    PROBLEM_ODD_CHARACTER,

    DOCTOR_OK,
    DOCTOR_WARNING,
    DOCTOR_WRONG,
    DOCTOR_ALL_WELL,
    DOCTOR_LOOK,
    DOCTOR_MEND,
    CHECK_JAVA,
    CHECK_JAVA_OLD,
    CHECK_CLOCK,
    CHECK_CLOCK_WRONG,
    CHECK_DATA_FOLDER,
    CHECK_DATA_FOLDER_NEW,
    CHECK_LISTS,
    CHECK_VAULT,
    CHECK_VAULT_NEW,
    CHECK_VAULT_OPEN_TO_OTHERS,
    CHECK_VAULT_BACKUPS,
    CHECK_VAULT_BACKUPS_UNKNOWN,
    CHECK_SWAP,
    CHECK_SWAP_ON,
    CHECK_SWAP_UNKNOWN,
    CHECK_HIBERNATION,
    CHECK_HIBERNATION_POSSIBLE,
    CHECK_CORE_DUMPS,
    CHECK_CORE_DUMPS_ON,
    CHECK_JVM_FLAGS,
    CHECK_JVM_FLAGS_MISSING,
    CHECK_DISK,
    CHECK_DISK_FULL,
    CHECK_DATABASE,
    CHECK_DATABASE_NEW,
    CHECK_DATABASE_BROKEN,
    CHECK_PORTS,
    CHECK_PORTS_OURS,
    CHECK_TWILIO,
    CHECK_TWILIO_NONE,
    CHECK_TWILIO_OPT_OUT,
    CHECK_PUBLIC_URL,
    CHECK_PUBLIC_URL_PLAIN;

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.meepraten.config.console", Locale.of("nl"));

    /** The sentence with {@code {0}}, {@code {1}}.. filled in; numbers are printed without separators. */
    public String with(Object... arguments) {
        Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(BUNDLE.getString(name()), Locale.of("nl")).format(plain);
    }
}
