package nl.meepraten.bot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Answer;
import nl.meepraten.bot.reading.Reading.Distress;
import nl.meepraten.bot.reading.Reading.Line;
import nl.meepraten.core.consultation.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Danger in plain words is seen, and what only looks like it is not. */
class DistressReadingTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee naar binnen mogen?");

    @ParameterizedTest
    @CsvSource({
        "ik wil dood, SUICIDE",
        "ik wil echt dood, SUICIDE",
        "ik wil niet meer leven, SUICIDE",
        "ik wil dood niet meer wakker worden, SUICIDE",
        "ik maak er een einde aan, SUICIDE",
        "denk aan zelfmoord, SUICIDE",
        "I want to kill myself, SUICIDE",
        "hij slaat me, VIOLENCE",
        "mijn ex bedreigt mij, VIOLENCE",
        "ik word geslagen, VIOLENCE",
        "he hits me, VIOLENCE",
        "er ligt iemand bewusteloos, MEDICAL",
        "hij ademt niet meer, MEDICAL",
        "she is not breathing, MEDICAL",
        "ik heb alle pillen geslikt, MEDICAL",
        "ik ben 16 en slaap op straat, MINOR",
        "mijn vader slaat mijn zusje, MINOR",
        "ik lig buiten en het vriest, COLD",
        "ik voel mijn handen niet meer, COLD",
        "hij slaat me en ik wil dood, SUICIDE",
        "mijn man slaat me al 3 jaar, VIOLENCE",
        "ben ontslagen en ik wil dood, SUICIDE",
        "ik zit vast in huis en hij slaat me, VIOLENCE",
        "ik wil dood hoewel het stabiel lijkt, SUICIDE",
        "buiten sinds gister 15 jaar, MINOR",
        "ik heb suïcidale gedachten, SUICIDE",
        "gaat niet goed ik wil dood, SUICIDE",
        "ik voel me nie lekker ik wil dood, SUICIDE",
        "ik ben zuicidaal, SUICIDE",
        "ik lig op spoor 3, SUICIDE",
        "ik ga op spoor 5 liggen, SUICIDE",
        "ik spring voor de volgende trein, SUICIDE",
        "ik spring van de brug in het water, SUICIDE",
        "ik bloed leeg aan mijn pols, MEDICAL",
        "he locked us out in the snow, VIOLENCE",
        "me muero de frío en la calle, COLD",
        "brand op onze gang we zitten vast, MEDICAL",
        "heb muizengif gedronken, MEDICAL",
        "wil dood, SUICIDE",
        "ich will sterben, SUICIDE",
        "hij heeft me verkracht, VIOLENCE"
    })
    void plainWordsOfDangerAreSeen(String text, Line line) {
        assertThat(read(DOGS, text)).isEqualTo(new Distress(line, Optional.empty()));
    }

    /** None of these is silenced by what else is said: lists that did so for a day are gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boşandık ama eski kocam beni dövüyor|VIOLENCE",
                "boşandık hala beni ölümle tehdit ediyor|VIOLENCE",
                "розлучилась і не хочу жити|SUICIDE",
                "rozwiodłam się ale on mnie bije i grozi|VIOLENCE",
                "ik wil niet meer ik wil dood|SUICIDE",
                "je veux pas vivre, mourir|SUICIDE",
                "une personne me frappe tous les jours|VIOLENCE",
                "ik kan nergens naar binnen en buiten vriest het|COLD",
                "ik stuur je mijn laatste bericht|SUICIDE",
                "mijn maat ligt langs het kanaal en valt telkens weg|MEDICAL",
                "nadie sabe que me pega|VIOLENCE",
                "ik snij mezelf en kan niet stoppen|SUICIDE"
            })
    void dangerIsHeardBesideWhatLooksLikeADenial(String text, Line line) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Distress(line, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik lach me dood",
                "mijn batterij is dood",
                "doodmoe ben ik",
                "ik wil niet dood",
                "ik ben niet suicidaal",
                "vroeger dacht ik aan zelfmoord",
                "de cursus zelfmoord preventie was goed",
                "killing me softly is mooi",
                "het vriest morgen",
                "ik ben 16 dagen buiten geweest",
                "er moet een einde aan de controles komen",
                "ik ben klaar met het leven op straat",
                "ik maak mijn school af",
                "vorig jaar had ik een hartaanval",
                "mijn telefoon is dood",
                "hij slaat me niet meer",
                "ik ben 45 en slaap buiten",
                "de regels slaan nergens op",
                "ik rook en ik kan niet stoppen",
                "het bleek op te zijn",
                "er komt een eind aan me geduld",
                "bij het vuur kunnen we zitten",
                "me mata el dolor cuando ando",
                "ik pak de volgende trein naar huis",
                "hij slaat de bal over het net",
                "hoef de dag van morgen niet te werken",
                "begeleider is weg geen reactie op mijn mail",
                "in die serie wordt hij met de dood bedreigd",
                "mi hijo no come nada picante",
                "hij belt morgen",
                "hij rookt veel",
                "mijn vriend zegt 2",
                "de buurman zegt hallo",
                "trein van 13.16 gehaald"
            })
    void lookAlikesOfDangerAreNot(String text) {
        assertThat(read(DOGS, text)).isNotInstanceOf(Distress.class);
    }

    @ParameterizedTest
    @CsvSource({
        "na maandag hoeven jullie geen plek meer voor me vrij te houden, SUICIDE",
        "mijn kinderen zijn gelukkiger zonder mij, SUICIDE",
        "heb mijn kat weggebracht en al mijn spullen verdeeld, SUICIDE",
        "zeg tegen mijn dochter dat het niet haar schuld was, SUICIDE",
        "mijn zus zegt dat ze vanavond van het dak springt, SUICIDE",
        "take care of my dog when im gone, SUICIDE",
        "keşke hiç uyanmasam, SUICIDE",
        "без мене всім буде легше, SUICIDE",
        "krijg klappen als ik te weinig verdien, VIOLENCE",
        "ik betaal de kamer in natura, VIOLENCE",
        "vanavond is die bewaker aan de beurt, VIOLENCE",
        "mijn ex stuurt foto's van mijn voordeur, VIOLENCE",
        "he puts his hands around my neck, VIOLENCE",
        "hij heeft gespoten en wordt grauw, MEDICAL",
        "haar mond hangt scheef, MEDICAL",
        "het kind heeft bleek gedronken, MEDICAL",
        "وما كيتحركش وشفايفه زرقاء, MEDICAL",
        "zit op de havo en slaap bij een man van discord, MINOR",
        "mijn broertje van 11 moet pakketjes wegbrengen, MINOR",
        "mijn tenen zijn wit ik zit buiten, COLD",
        "de nachtopvang is vol en het sneeuwt, COLD",
        "zamarzam na ulicy, COLD"
    })
    void veiledWordsOfDangerAreSeen(String text, Line line) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Distress(line, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "het is min acht en ze hebben mij en de hond uit de garagebox gezet, COLD",
        "zonder deken op dat perron en alles is bevroren, COLD",
        "minus acht draußen und die notunterkunft voll, COLD",
        "сплю на лавці а надворі мороз, COLD",
        "mi ta riba kaya i ta hopi friu, COLD",
        "die vent schudt het kleintje als het huilt, MINOR",
        "zijn neefje is spoorloos sinds de kermis, MINOR",
        "the toddler next door is on her own and has nothing to eat, MINOR"
    })
    void whatIsDangerTogetherIsSeenInWhateverOrder(String text, Line line) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isEqualTo(new Distress(line, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we lagen in het park in de zon",
                "mooi he die sneeuw",
                "vroeger sliep ik buiten in de vorst",
                "mijn zoontje gaat naar school",
                "de trein is weer kwijt zei ze"
            })
    void eachOfThemByItselfIsNone(String text) {
        assertThat(Plainly.of(Reader.read(Optional.empty(), text))).isNotInstanceOf(Distress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik ben al 12 jaar dakloos",
                "ik ben 14 weken zwanger",
                "mijn zoon van 15 wil kok worden",
                "ik zit steeds aan mijn zoon te denken",
                "ik sta op de brug en ik kijk naar de boten",
                "het eten ziet er grijs uit",
                "mijn man verdrinkt in de schulden",
                "ik vermoord een kapsalon nu",
                "ik spring straks onder de douche",
                "de schulden wurgen ons",
                "mijn hoofdpijn is om dood te gaan",
                "toen ik 14 was liep ik weg van huis",
                "he used to hit us but he died",
                "mijn bewindvoerder houdt mijn geld vast",
                "bedankt voor alles ik heb een woning",
                "er zijn dekens uitgedeeld door de kerk",
                "heb 1 paracetamol genomen",
                "mijn insuline is goed ingesteld",
                "i dont speak dutch",
                "de douche is al drie weken koud en niemand doet iets",
                "overdag moet iedereen naar buiten ook als het vriest",
                "zit in een hotelletje van de gemeente"
            })
    void everydayWordsAreNoDanger(String text) {
        assertThat(read(DOGS, text)).isNotInstanceOf(Distress.class);
    }

    @Test
    void anAnswerBesideDangerIsKept() {
        assertThat(read(DOGS, "nee want ik wil dood"))
                .isEqualTo(new Distress(Line.SUICIDE, Optional.of(new Answer(2))));
        assertThat(read(DOGS, "nee hij slaat me")).isEqualTo(new Distress(Line.VIOLENCE, Optional.of(new Answer(2))));
        assertThat(read(DOGS, "nee ik ben 15 en ik sta buiten"))
                .isEqualTo(new Distress(Line.MINOR, Optional.of(new Answer(2))));
        assertThat(Plainly.of(Reader.read(Optional.empty(), "stop ik wil dood")))
                .isInstanceOf(Distress.class);
    }

    private static Reading read(Question question, String text) {
        return Plainly.of(Reader.read(Optional.of(question), text));
    }
}
