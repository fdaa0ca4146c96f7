package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Story;
import nl.meepraten.bot.reading.Reading.Unclear;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gives only the reason says yes or no too; what the same words mean depends on what was asked. */
class ReasonReadingTest {

    private static final Question BED = Question.yesNo("Heb je vannacht een veilige slaapplek?");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heb je vannacht een veilige slaapplek?|kan bij mijn zus op de logeerkamer|1",
                "Heb je vannacht een veilige slaapplek?|bed in de winteropvang gekregen|1",
                "Heb je vannacht een veilige slaapplek?|mag nog een week blijven|1",
                "Heb je vannacht een veilige slaapplek?|lig onder het viaduct|2",
                "Heb je vannacht een veilige slaapplek?|ze waren weer bomvol|2",
                "Heb je vannacht een veilige slaapplek?|staying with my cousin|1",
                "Heb je vannacht een veilige slaapplek?|sleeping in the car|2",
                "Heb je vannacht een veilige slaapplek?|pod mostem|2",
                "Heb je vannacht een veilige slaapplek?|arkadaşımın evinde|1",
                "Heb je vannacht een veilige slaapplek?|la sora mea|1",
                "Heb je vannacht een veilige slaapplek?|shelter kicked me out|2",
                "Heb je vannacht een veilige slaapplek?|hoef niet meer in het park te liggen|1",
                "Heb je vannacht een veilige slaapplek?|nee maak je geen zorgen, ik slaap bij mijn oom|1",
                "Heb je vannacht een veilige slaapplek?|gisteren niet, vannacht wel|1",
                "Heb je vannacht een veilige slaapplek?|bed ja, veilig nee|2",
                "Heb je vannacht een veilige slaapplek?|ja klopt, geen bed|2",
                "Heb je vannacht een veilige slaapplek?|als ik die had lag ik hier niet|2",
                "Heb je vannacht een veilige slaapplek?|pas overmorgen|2",
                "Heb je vannacht een veilige slaapplek?|nog niks gevonden|2",
                "Heb je vannacht een veilige slaapplek?|eerst lag ik bij Sjors, die werd ziek, dus nou slaap ik in het park|2",
                "Heb je vannacht een veilige slaapplek?|Mijn tante vond dat ik te mager werd en zei kom hier, dus ik logeer daar|1",
                "Heb je vannacht een veilige slaapplek?|ben gisteren uitgezet. gelukkig kan ik bij mijn oma|1",
                "Heb je vannacht een veilige slaapplek?|op straat? nee joh, lig bij mijn oma op de bank|1",
                "Heb je vannacht een veilige slaapplek?|een kennis van vroeger, ik slaap op zijn zolder|1",
                "Heb je vannacht een veilige slaapplek?|te ziek om op straat te zetten vond de dokter|1",
                "Heb je vannacht een veilige slaapplek?|met mijn neus in de boter gevallen|1",
                "Heb je vannacht een veilige slaapplek?|er ligt nu een ander in mijn bed|2",
                "Heb je vannacht een veilige slaapplek?|ikslaapbuiten|2",
                "Heb je vannacht een veilige slaapplek?|jaikhebeenbed|1",
                "Heb je vannacht een veilige slaapplek?|nee *ja|1",
                "Heb je vannacht een veilige slaapplek?|de poort bleef dicht|2",
                "Heb je vannacht een veilige slaapplek?|[Gemeente 20:15] Heb je vannacht een veilige slaapplek? Nee|2",
                "Heb je vannacht een veilige slaapplek?|nee rustig, ik lig binnen|1",
                "Heb je vannacht een veilige slaapplek?|nee joh is al geregeld|1",
                "Heb je vannacht een veilige slaapplek?|welke slaapplek|2",
                "Heb je vannacht een veilige slaapplek?|ja hoor, een bankje zeker|2",
                "Heb je vannacht een veilige slaapplek?|ja hoor lekker op de stoep|2",
                "Heb je vannacht een veilige slaapplek?|ja onder de brug zeker|2",
                "Heb je vannacht een veilige slaapplek?|haha goeie grap|2",
                "Heb je vannacht een veilige slaapplek?|mijn moeder heeft toch opengedaan|1",
                "Heb je vannacht een veilige slaapplek?|niemand heeft de deur opengedaan|2",
                "Heb je vannacht een veilige slaapplek?|ingeloot!|1",
                "Heb je vannacht een veilige slaapplek?|eindelijk een deur met een slot|1",
                "Heb je vannacht een veilige slaapplek?|bij Fatima|1",
                "Heb je vannacht een veilige slaapplek?|bij Ali weggestuurd|2",
                "Ben je tevreden over de hulp?|zeker niet ontevreden|1",
                "Heb je geen schulden?|deurwaarder aan de deur|2",
                "Heb je geen schulden?|ja veel|2",
                "Heb je geen schulden?|ja 3000 euro|2",
                "Heb je geen schulden?|ja schulden|2",
                "Moest je lang wachten op een plek?|ik wacht nog|1",
                "Moest je lang wachten op een plek?|ben nog aan t wachten|1",
                "Ben je tevreden over de hulp?|niets dan lof|1",
                "Heb je vannacht een veilige slaapplek?|ik wel|1",
                "Heb je geen schulden?|alles afbetaald|1",
                "Heb je geen schulden?|haha wast maar zo'n feest|2",
                "Heb je geen schulden?|jawel, een hele berg bij de belasting|2",
                "Wil je meepraten over de opvang?|sorry maar ik pas|2",
                "Wil je meepraten over de opvang?|hou mij er maar buiten|2",
                "Wil je meepraten over de opvang?|sla dit keer over, zoek iemand anders|2",
                "Wil je meepraten over de opvang?|schrijf me maar in|1",
                "Do you want to join the talk?|deal me out|2",
                "Do you want to join the talk?|imma pass|2",
                "Mogen we je bellen?|bel me gerust|1",
                "Mogen we je bellen?|bel me liever niet|2",
                "Mogen we je bellen?|bel mijn mentor maar|2",
                "Heb je een briefadres?|mijn post komt binnen bij de inloop|1",
                "Heb je een briefadres?|de aanvraag ligt nog bij het loket|2",
                "Heb je een huisarts?|loop al jaren bij de straatdokter|1",
                "Heb je een huisarts?|alle praktijken hier zitten vol|2",
                "Heb je vandaag warm gegeten?|een kom erwtensoep van de soepbus|1",
                "Heb je vandaag warm gegeten?|alleen wat droge crackers|2",
                "Heb je een geldig identiteitsbewijs?|vorige week opgehaald bij de balie|1",
                "Heb je een geldig identiteitsbewijs?|al twee jaar verlopen|2",
                "Heb je op dit moment werk?|vier avonden afwassen in een restaurant|1",
                "Heb je op dit moment werk?|loop al maanden in de bijstand|2",
                "Heb je een vaste begeleider?|elke dinsdag gesprek met dezelfde vrouw|1",
                "Heb je een vaste begeleider?|steeds weer een ander gezicht|2",
                "Heb je 's nachts last van lawaai?|die dunne muren zijn van karton|1",
                "Heb je 's nachts last van lawaai?|slaap overal doorheen|2",
                "Wil je meepraten over de nachtopvang?|waar kan ik me inschrijven|1",
                "Wil je meepraten over de nachtopvang?|ze doen er toch niks mee|2",
                "Krijg je nu een uitkering?|vorige maand stopgezet|2",
                "Voel je je veilig op de groep?|slaap met een oog open|2",
                "Mogen we je bellen over je antwoord?|liever een appje|2",
                "Ben je onverzekerd?|zit gewoon bij menzis|2",
                "Doet de lift in je gebouw het?|loop al dagen de trap op|2"
            })
    void aReasonIsAnAnswer(String question, String text, int option) {
        assertThat(read(Question.yesNo(question), text)).isEqualTo(new Answer(option));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoek je een slaapplek?|lig onder het viaduct",
                "Heb je iemand nodig die een slaapplek zoekt?|lig onder het viaduct",
                "Zoek je werk?|sta in de keuken bij een restaurant",
                "Wil je weg uit de opvang?|niks aan hier",
                "Heb je schulden?|ben ermee bezig",
                "Was er plek vannacht?|nee alles zat vol dus ja"
            })
    void whatSomebodyHasIsNoAnswerToWhatSomebodyNeeds(String question, String text) {
        assertThat(read(Question.yesNo(question), text)).isNotInstanceOf(Answer.class);
    }

    /** A no where we ask what somebody wants, and nothing at all where we ask what is so. */
    @ParameterizedTest
    @ValueSource(strings = {"geen interesse", "laat maar", "ik wil niet", "not interested", "istemiyorum"})
    void whoDoesNotWantToHasNotSaidWhatIsSo(String text) {
        assertThat(read(BED, text)).isInstanceOf(Unclear.class);
        assertThat(read(Question.yesNo("Wil je meepraten over de nachtopvang?"), text))
                .isEqualTo(new Answer(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "misschien bij mijn neef op de bank",
                "vorig jaar lag ik onder een brug",
                "bed gekregen maar de deur was dicht",
                "mijn broer is boos",
                "heb je een bed voor mij",
                "weet nog niet waar",
                "mijn kamer is veilig, mijn kop niet",
                "niet binnen, niet buiten",
                "op straat? nee hoor",
                "eerder ja dan nee",
                "nee echt?",
                "neef",
                "geen is geen optie",
                "niet zonder",
                "stuur ff een tikkie",
            })
    void whatIsNotSureIsNoAnswer(String text) {
        assertThat(read(BED, text)).isNotInstanceOf(Answer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik heb geen jas meer voor de winter",
                "niemand luistert naar ons verhaal",
                "i cant do this form in dutch",
                "ajax heeft weer verloren",
            })
    void aNoToSomethingElseIsNoAnswer(String text) {
        assertThat(read(BED, text)).isInstanceOfAny(Story.class, Unclear.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weten jullie wanneer de bieb open is",
                "mijn scooter is gestolen",
                "mijn zorgtoeslag is nog niet gestort",
                "nee mama ik kom zo",
                "hebben jullie ook pleisters",
            })
    void whatIsAboutSomethingElseIsAStory(String text) {
        assertThat(read(BED, text)).isEqualTo(new Story());
    }

    @ParameterizedTest
    @CsvSource({
        "zit dan bij de kapper, 2",
        "moet mijn dochter van school halen, 2",
        "lig dan in het ziekenhuis, 2",
        "nie przyjdę bo pracuję, 2",
        "hou een bordje warm voor mij, 1",
        "als mijn benen het doen, 3",
        "beslis ik die dag, 3"
    })
    void aReasonToComeOrNotIsAnAnswer(String text, int option) {
        assertThat(Plainly.of(RsvpReader.read(Language.NL, "Kom je ook?", text)))
                .isEqualTo(new Answer(option));
    }

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wat denk je",
                "dat mag je raden",
                "ne zaman",
                "ممكن",
                "mijn broer wel",
                "mijn vriend niet",
                "een vriend wel",
                "my brother does",
                "ma nqder",
                "ma kayn walo"
            })
    void what_is_thrown_back_or_is_about_somebody_else_is_no_answer(String text) {
        assertThat(Plainly.of(Reader.read(Optional.of(BED), text))).isNotInstanceOf(Answer.class);
    }
}
