package nl.meepraten.config.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meepraten.core.place.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path root;

    @Test
    void without_a_file_it_is_the_demo_town_in_folders_of_its_own() {
        Settings settings = read(Map.of());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.simulator()).isTrue();
        assertThat(settings.folders().home()).isEqualTo(root.resolve("data-demo"));
        assertThat(settings.folders().vault()).isEqualTo(root.resolve("vault-demo"));
        assertThat(settings.web().bind()).isEqualTo("127.0.0.1");
    }

    @Test
    void with_a_file_it_is_real_even_when_nothing_is_in_it() throws IOException {
        configured("# niets\n");
        Settings settings = read(Map.of());
        assertThat(settings.demo()).isFalse();
        assertThat(settings.simulator()).isFalse();
        assertThat(settings.folders().home()).isEqualTo(root.resolve("data"));
        assertThat(settings.web().port()).isEqualTo(7070);
        assertThat(settings.web().publicUrl()).hasToString("http://localhost:7070");
    }

    @Test
    void the_demo_town_does_not_look_at_the_file() throws IOException {
        configured("home: /srv/real\nbind: 0.0.0.0\nmunicipality:\n  name: Echtstad\n");
        Settings settings = new SettingsReader(root, Map.of()).read(true);
        assertThat(settings.folders().home()).isEqualTo(root.resolve("data-demo"));
        assertThat(settings.web().bind()).isEqualTo("127.0.0.1");
        assertThat(settings.municipality().name()).isEqualTo("Dorpstad");
    }

    @Test
    void the_environment_wins_over_the_file() throws IOException {
        configured("port: 1234\nhome: ./here\n");
        Settings settings = read(Map.of("MEEPRATEN_PORT", "4321", "MEEPRATEN_HOME", "/there"));
        assertThat(settings.web().port()).isEqualTo(4321);
        assertThat(settings.folders().home()).isEqualTo(Path.of("/there"));
    }

    @Test
    void the_public_address_follows_the_port_unless_it_is_set() throws IOException {
        configured("port: 8080\n");
        assertThat(read(Map.of()).web().publicUrl()).hasToString("http://localhost:8080");
        assertThat(read(Map.of("MEEPRATEN_PUBLIC_URL", "https://praat.example.nl/"))
                        .web()
                        .publicUrl())
                .hasToString("https://praat.example.nl");
    }

    @Test
    void secrets_do_not_show_when_settings_are_printed() throws IOException {
        configured("""
                municipality: {name: Dorpstad, contact_name: Karin, contact_phone: 06 1}
                api_token: an-api-token-that-nobody-should-see
                twilio: {account_sid: ACsecret, auth_token: hush, from: "+31 6 12345678"}
                """);
        Settings settings = read(Map.of());
        assertThat(settings.toString()).doesNotContain("ACsecret", "hush", "nobody-should-see");
        assertThat(settings.twilio().orElseThrow().authToken().value()).isEqualTo("hush");
        assertThat(settings.twilio().orElseThrow().from()).isEqualTo("+31612345678");
    }

    @Test
    void the_example_has_every_key_and_can_be_used_as_it_is() throws IOException {
        String example = Files.readString(Path.of("meepraten.yaml.example"));
        configured(example);
        assertThat(read(Map.of()).demo()).isFalse();
        for (Key key : Key.values()) {
            String last = key.path().replaceAll(".*\\.", "");
            assertThat(example).containsPattern("(?m)^ *" + last + ":");
        }
    }

    @Test
    void a_shelter_is_discreet_unless_the_file_says_not(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("places.yaml");
        Files.writeString(file, """
                places:
                  - {keyword: LINDE, name: De Linde, phrase: hier, group: vrouwenopvang}
                  - {keyword: SPOOR, name: Spoorzicht, phrase: hier, group: nachtopvang, discreet: false}
                  - {keyword: SOEP, name: Soepbus, phrase: hier, group: buitenslapers}
                  - {keyword: HAVEN, name: De Haven, phrase: hier, group: inloop, discreet: true}
                """);
        assertThat(PlacesFile.read(file).all())
                .filteredOn(Place::discreet)
                .extracting(Place::keyword)
                .containsExactly("LINDE", "HAVEN");
    }

    @Test
    void the_shipped_lists_have_what_the_texts_ask_for() {
        assertThat(PlacesFile.read(Path.of("places.yaml")).find("haven")).isPresent();
        assertThat(Helplines.read(Path.of("helplines.yaml")).numbers())
                .containsEntry("emergency", "112")
                .containsEntry("suicideLine", "113")
                .containsEntry("suicideLineFree", "0800-0113")
                .containsEntry("safeHome", "0800-2000")
                .containsEntry("sexualViolence", "0800-0188")
                .containsEntry("childLine", "0800-0432");
    }

    @Test
    void no_two_keys_share_a_variable() {
        assertThat(Key.variables()).doesNotHaveDuplicates();
        assertThat(Key.variables().stream().collect(Collectors.joining(" ")))
                .contains("MEEPRATEN_TWILIO_ACCOUNT_SID", "MEEPRATEN_ADMIN_PORT", "MEEPRATEN_TELEGRAM_WEBHOOK_SECRET");
    }

    private void configured(String yaml) throws IOException {
        Files.createDirectories(root.resolve("config"));
        Files.writeString(root.resolve("config/meepraten.yaml"), yaml);
    }

    private Settings read(Map<String, String> environment) {
        return new SettingsReader(root, environment).read(false);
    }
}
