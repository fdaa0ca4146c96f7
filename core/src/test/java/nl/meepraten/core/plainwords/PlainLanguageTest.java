package nl.meepraten.core.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be plainer is found, named and, where there is a plainer word, answered with it. */
class PlainLanguageTest {

    private final PlainLanguage language = new PlainLanguage(Map.of(
            Language.NL,
            new WordList(
                    Map.of("indien", "als", "met betrekking tot", "over", "doch", "maar", "in verband", "bij"),
                    List.of("Wmo", "op grond van"))));

    private List<Remark> told(String text) {
        return language.remarks(Language.NL, Writing.TEXT, text);
    }

    private List<Remark> asked(String text) {
        return language.remarks(Language.NL, Writing.QUESTION, text);
    }

    private List<Remark> askedInEnglish(String text) {
        return language.remarks(Language.EN, Writing.QUESTION, text);
    }

    @Test
    void hard_words_are_found_whole_in_any_case_and_over_lines() {
        assertThat(told("Indien het kan, bel ons met  betrekking\ntot de sleutel."))
                .containsExactly(
                        new Remark.HardWord("Indien", "als"), new Remark.HardWord("met  betrekking\ntot", "over"));
        assertThat(told("Mijn dochter; indiener; Verband.")).isEmpty();
    }

    @Test
    void law_talk_is_found() {
        assertThat(told("Dit gaat op grond van de WMO."))
                .containsExactly(new Remark.LawTalk("op grond van"), new Remark.LawTalk("WMO"));
    }

    @Test
    void a_sentence_of_sixteen_words_is_long() {
        String fifteen = "a ".repeat(14) + "a.";
        assertThat(told(fifteen + " " + fifteen)).isEmpty();
        assertThat(told("Kort. een twee " + fifteen.replace(".", "") + "?"))
                .containsExactly(new Remark.LongSentence("een twee a a a", 17));
    }

    @Test
    void an_odd_character_is_named_with_what_it_becomes_but_not_on_a_page() {
        assertThat(told("Voor cliënten"))
                .containsExactly(new Remark.OddCharacter("Voor cli", "ë", "nten", Optional.of("e")));
        assertThat(told("a\u200Bb")).containsExactly(new Remark.OddCharacter("a", "U+200B", "b", Optional.of("")));
        assertThat(language.remarks(Language.NL, Writing.PAGE, "Voor cliënten")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slaap je goed en voel je je veilig?",
                "Hoe was de nacht? Waarom?",
                "Waar slaap je en wat mis je daar?",
                "Is de opvang schoon en veilig?",
                "Wil je koffie en/of thee?"
            })
    void two_questions_in_one_are_seen(String text) {
        assertThat(asked(text)).hasSize(1).hasOnlyElementsOfType(Remark.TwoQuestions.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moeten honden en katten mee naar binnen mogen?",
                "Kunnen vrienden en familie je helpen?",
                "Ga je zaterdag of zondag? Of geen van beide?",
                "Karin was bij de soepbus. Zij wil weten: hoe was de nacht?",
                "Kom je? Ja of nee?",
                "Is er koffie en thee?",
                "Voel je je gelukkig?",
                "Wat vind je van de opvang?"
            })
    void a_plain_question_is_left_alone(String text) {
        assertThat(asked(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De opvang is beter, toch?",
                "Vind je ook dat de opvang later open moet?",
                "Ben je het ermee eens dat honden mee mogen?",
                "Hoe fijn is de nieuwe opvang?",
                "Moet het niet anders?",
                "Zoals je weet is er geen geld. Wat wil je?",
                "Wil je natuurlijk ook meedoen?"
            })
    void an_answer_inside_the_question_is_seen(String text) {
        assertThat(asked(text)).hasSize(1).hasOnlyElementsOfType(Remark.Leading.class);
    }

    @Test
    void what_is_only_told_is_not_read_as_a_question() {
        assertThat(told("Wat fijn, toch? Wil je stoppen? Stuur STOP.")).isEmpty();
    }

    @Test
    void english_has_its_own_rules_and_no_dutch_words() {
        assertThat(askedInEnglish("Do you sleep well and do you feel safe?"))
                .containsExactly(new Remark.TwoQuestions("and do you"));
        assertThat(askedInEnglish("Don't you think dogs should come in?"))
                .containsExactly(new Remark.Leading("Don't you think"));
        assertThat(askedInEnglish("Is the shelter clean and safe?")).hasSize(1);
        assertThat(askedInEnglish("Should dogs come in? Yes or no?")).isEmpty();
        assertThat(language.remarks(Language.EN, Writing.TEXT, "Indien Wmo")).isEmpty();
    }

    @Test
    void marks_of_regular_expressions_in_a_list_are_just_letters() {
        PlainLanguage odd = new PlainLanguage(
                Map.of(Language.NL, new WordList(Map.of("b. en w.", "de gemeente", "c*d", "x"), List.of())));
        assertThat(odd.remarks(Language.NL, Writing.TEXT, "Vraag het b. en w. of cd."))
                .containsExactly(new Remark.HardWord("b. en w.", "de gemeente"));
    }

    @Test
    void nothing_has_nothing_to_say() {
        assertThat(asked("")).isEmpty();
        assertThat(asked("   ")).isEmpty();
    }
}
