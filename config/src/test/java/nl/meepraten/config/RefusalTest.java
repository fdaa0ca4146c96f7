package nl.meepraten.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of starting is said in one sentence, with exit code 1, and nothing is half-made. */
class RefusalTest {

    private static final String TWILIO = """
            twilio:
              account_sid: ACxxxx
              auth_token: hush
              from: "+3197010000000"
            """;

    @TempDir
    Path root;

    private Typed typed;

    @BeforeEach
    void sit_down() {
        typed = new Typed(root);
    }

    @Test
    void an_unknown_key_is_named_with_its_line_and_the_nearest_key() {
        typed.configured("home: ./data\ntwillio:\n  from: \"+31612345678\"\n");
        assertRefused("config/meepraten.yaml regel 2: de instelling \"twillio\" bestaat niet. Bedoel je");
    }

    @Test
    void an_unknown_key_in_a_section_is_named_whole() {
        typed.configured("twilio:\n  form: \"+31612345678\"\n");
        assertRefused("regel 2: de instelling \"twilio.form\" bestaat niet. Bedoel je \"twilio.from\"?");
    }

    @Test
    void an_unknown_variable_is_named_too() {
        typed.with("MEEPRATEN_PROT", "7070");
        assertRefused("MEEPRATEN_PROT hoort bij geen instelling. Bedoel je \"MEEPRATEN_PORT\"?");
    }

    @Test
    void a_wrong_value_is_named_with_what_belongs_there() {
        typed.without("MEEPRATEN_PORT").configured("\nport: zeventig\n");
        assertRefused("config/meepraten.yaml regel 2: bij \"port\" staat \"zeventig\", maar daar hoort een poort");
    }

    @Test
    void a_list_where_a_text_belongs_is_refused() {
        typed.configured("home: [a, b]\n");
        assertRefused("config/meepraten.yaml regel 1: bij \"home\" hoort een tekst");
    }

    @Test
    void a_text_where_a_section_belongs_is_refused() {
        typed.configured("twilio: ja\n");
        assertRefused("regel 1: bij \"twilio\" hoort een kopje");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_its_line() {
        typed.configured("home: ./data\nvault: \"./vault\nport: 1\n");
        assertRefused("regel");
    }

    @Test
    void a_secret_is_never_repeated() {
        typed.configured("simulator: true\n").with("MEEPRATEN_DATABASE_URL", "jdbc:postgresql://x?password=hush");
        Typed.Answer answer = typed.types();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("PostgreSQL").doesNotContain("hush");
    }

    @Test
    void half_of_twilio_is_refused() {
        typed.configured("twilio:\n  account_sid: ACxxxx\n  from: \"+31612345678\"\n");
        assertRefused("vul ook \"twilio.auth_token\" in");
    }

    @Test
    void twilio_without_the_names_people_read_is_refused() {
        typed.configured(TWILIO);
        assertRefused("Vul \"municipality.name\" in, in config/meepraten.yaml of met MEEPRATEN_MUNICIPALITY_NAME");
    }

    @Test
    void a_number_without_country_code_is_refused() {
        typed.configured("twilio:\n  from: 0612345678\n");
        assertRefused("een nummer met landcode");
    }

    @Test
    void the_demo_town_is_refused_beside_credentials_in_the_file() {
        typed.configured(TWILIO);
        assertRefused("De oefenstad start niet naast echte gegevens", "--demo");
    }

    @Test
    void the_demo_town_is_refused_beside_credentials_in_the_environment() {
        typed.with("MEEPRATEN_TELEGRAM_TOKEN", "123:abc");
        assertRefused("De oefenstad start niet naast echte gegevens (\"telegram.token\" is ingevuld)");
    }

    @Test
    void a_port_in_use_is_named_with_the_variable_that_changes_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            typed.with("MEEPRATEN_ADMIN_PORT", other.getLocalPort());
            assertRefused("Poort " + other.getLocalPort() + " is al bezet.");
        }
    }

    @Test
    void one_port_for_both_sides_is_refused() {
        typed.with("MEEPRATEN_ADMIN_PORT", "17070");
        assertRefused("allebei poort 17070");
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        typed.configured("bind: 192.0.2.1\n");
        assertRefused("Het adres \"192.0.2.1\" hoort niet bij deze computer");
    }

    @Test
    void a_file_in_the_place_of_the_data_folder_is_refused() throws IOException {
        Path file = Files.writeString(root.resolve("config/file"), "");
        typed.with("MEEPRATEN_HOME", file.resolve("data"));
        assertRefused("\"home\" moet een map zijn, maar " + file + " is een bestand.");
    }

    /** In {@code /proc} nobody can make a file, not even root. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_in_which_nothing_can_be_made_is_refused() {
        typed.with("MEEPRATEN_HOME", "/proc/meepraten");
        assertRefused("In /proc kan niet geschreven worden.");
    }

    @Test
    void a_vault_inside_the_data_folder_is_refused() {
        typed.with("MEEPRATEN_VAULT", root.resolve("data-demo/vault"));
        assertRefused("De map van \"vault\"");
    }

    @Test
    void a_vault_inside_the_backup_is_refused() {
        typed.configured("vault: backup/vault\n");
        assertRefused("Sleutels en gegevens moeten apart");
    }

    @Test
    void a_vault_that_is_a_link_into_the_data_folder_is_refused() throws IOException {
        Path data = Files.createDirectories(root.resolve("config/data"));
        Path link = Files.createSymbolicLink(root.resolve("config/link"), data);
        typed.with("MEEPRATEN_HOME", data).with("MEEPRATEN_VAULT", link.resolve("vault"));
        assertRefused("De map van \"vault\"");
    }

    @Test
    void the_demo_town_never_enters_a_folder_with_real_data() throws IOException {
        Path real = Files.createDirectories(root.resolve("config/real"));
        Files.writeString(real.resolve("meepraten.db"), "");
        typed.with("MEEPRATEN_HOME", real);
        assertRefused("staan echte gegevens");
    }

    @Test
    void the_real_thing_never_enters_a_demo_folder() throws IOException {
        Path demo = Files.createDirectories(root.resolve("config/demo"));
        Files.writeString(demo.resolve("oefenstad.txt"), "");
        typed.configured("home: config/demo\n");
        assertRefused("staan gegevens van de oefenstad");
    }

    @Test
    void a_mistake_in_the_places_is_named_with_its_line() throws IOException {
        Files.writeString(root.resolve("config/places.yaml"), "places:\n  - keyword: SOEP\n    nam: Soepbus\n");
        assertRefused("places.yaml regel 3: de instelling \"nam\" bestaat niet.");
    }

    @Test
    void a_place_without_a_name_is_refused() throws IOException {
        Files.writeString(
                root.resolve("config/places.yaml"), "places:\n  - keyword: SOEP\n    phrase: hier\n    group: x\n");
        assertRefused("config/places.yaml regel 2: hier ontbreekt \"name\".");
    }

    @Test
    void a_place_that_is_half_discreet_is_refused() throws IOException {
        Files.writeString(root.resolve("config/places.yaml"), """
                places:
                  - {keyword: LINDE, name: De Linde, phrase: hier, group: x, discreet: soms}
                """);
        assertRefused("config/places.yaml regel 2: bij \"discreet\" staat \"soms\", maar daar hoort true of false.");
    }

    @Test
    void two_places_with_one_word_are_refused() throws IOException {
        Files.writeString(root.resolve("config/places.yaml"), """
                places:
                  - {keyword: SOEP, name: Bus, phrase: bij de bus, group: x}
                  - {keyword: soep, name: Bus 2, phrase: bij de bus, group: x}
                """);
        assertRefused("config/places.yaml regel 3: er zijn twee vindplaatsen met het woord \"SOEP\".");
    }

    @Test
    void a_key_that_is_there_twice_is_refused() {
        typed.configured("port: 1\nport: 2\n");
        assertRefused("config/meepraten.yaml regel 2: \"port\" staat er twee keer.");
    }

    private void assertRefused(String sentence, String... words) {
        Typed.Answer answer = typed.types(words);
        assertThat(answer.err().lines()).singleElement().asString().contains(sentence);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(Main.TROUBLE);
        assertThat(typed.made()).isEmpty();
    }
}
