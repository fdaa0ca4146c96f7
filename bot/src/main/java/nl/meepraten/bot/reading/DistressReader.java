package nl.meepraten.bot.reading;

import java.util.List;
import java.util.Optional;
import nl.meepraten.bot.reading.Reading.Line;

/**
 * Recognises plain words of acute danger. Danger that is denied, over, a figure of speech or talked about as policy is
 * none. A needless helpline does little harm, a missed one may do much; but people who get one at every joke stop
 * reading them.
 */
final class DistressReader {

    /**
     * @param plain what somebody in danger says; counts wherever it stands
     * @param topic words that are also used about others and about the past; do not count near {@link #DISTANT} words
     */
    private record Entry(Line line, Patterns plain, Patterns topic) {}

    private static final List<Entry> TABLE = List.of(
            new Entry(
                    Line.MEDICAL,
                    new Patterns("""
                            buiten bewustzijn
                            ademt|adem niet
                            ademt|ademen amper
                            haalt geen adem
                            krijg|krijgt geen lucht
                            krijg|krijgt geen adem
                            stikt|stik bijna
                            reageert|reageren niet meer
                            wordt|word niet wakker
                            schuimbekt|schuimbekken
                            overdosis genomen
                            heeft|heb overdosis
                            bloedt|bloed heel erg
                            bloedt|bloed dood
                            pillen geslikt|genomen alle|hele|veel
                            alle|hele|veel pillen geslikt|genomen
                            not breathing
                            isnt|cant|cannot breathing|breathe
                            overdosed
                            took all|many pills
                            """),
                    new Patterns(
                            "overdosis, overdose, bewusteloos, hartaanval, hartstilstand, unconscious, heart attack")),
            new Entry(
                    Line.SUICIDE,
                    new Patterns("""
                            ik|k wil|wou dood
                            ik|k wil|wou er niet meer zijn
                            wil|wou niet meer leven
                            wil|hoef niet meer verder leven
                            wil sterven
                            wil|ga mezelf|me|mezelluf ophangen|doden|verdrinken
                            ik|k maak er een eind|einde aan
                            eind|einde aan mijn|mn|me leven
                            ik|wil|ga er een eind|einde aan maken
                            mezelf|mijzelf iets|wat aan doen|aandoen
                            mezelf|mijzelf van kant maken
                            mezelf|mijzelf van het|t kant
                            beroof|beroven van het|t leven
                            pleeg|plegen zelfmoord
                            klaar met het|t leven
                            zie het|t leven niet meer zitten
                            geen zin meer in het|t leven
                            morgen|straks|binnenkort|dan ben ik er niet meer
                            ik|k spring van|voor dak|flat|brug|trein
                            ik|k spring voor de trein
                            spring van die|de|het|een flat|dak|brug
                            beter af zonder mij
                            beter als|dat ik er niet meer ben|was
                            kill myself
                            killing myself
                            end my life
                            end it all
                            i want|wanna die
                            want|wanna to die
                            dont want|wanna to live
                            dont want|wanna live
                            take my own life
                            """),
                    new Patterns("zelfmoord, zelfdoding, suicidaal, suicide, suicidal, zelfmoordgedachten")),
            new Entry(Line.MINOR, new Patterns("""
                            slaat|slaan|mishandelt|mishandelen kind|kinderen|dochter|zoon|zoontje|dochtertje|zusje|broertje
                            kind|kinderen|dochter|zoon|zoontje|dochtertje|zusje|broertje wordt|worden geslagen|mishandeld|misbruikt
                            zit|zitten aan mijn|mn|me dochter|zoon|zoontje|dochtertje|zusje|broertje|kind|kinderen
                            stiefvader|vader|oom|opa|stiefpa|pa zit|komt aan me|mij
                            raakt|betast mijn|mn|me dochter|zoon|zoontje|dochtertje|zusje|broertje|kind
                            touches|touching|hits|beats|rapes my sister|brother|daughter|son|kid|kids|child|children
                            """), new Patterns("kindermishandeling")),
            new Entry(Line.VIOLENCE, new Patterns("""
                            hij|zij|ze|ex|man|vriend|vader|broer|stiefvader slaat|schopt|wurgt|bedreigt|mishandelt|verkracht|steekt me|mij|mn|ons
                            slaat|slaan|schopt|schoppen|wurgt|mishandelt|verkracht|stalkt me|mij
                            bedreigt|bedreigen|achtervolgt|achtervolgen me|mij
                            word|wordt|worden geslagen|bedreigd|mishandeld|verkracht|gestalkt|misbruikt
                            ben verkracht|aangerand|neergestoken
                            gaat|wil|komt|gaan|willen me|mij|ons vermoorden|doodmaken|afmaken|doodschieten|doodsteken|neersteken|pakken
                            maakt|maken|schiet|schieten|steekt|steken me|mij|ons dood|af|neer
                            deur met mes|pistool|wapen
                            staat|komt|dreigt|zwaait met mes|pistool|wapen
                            heeft mes|pistool|wapen
                            dwingt|dwingen me|mij seks|prostitutie|hoer|klanten|drugs
                            bang dat|voor hij|ex|man me|mij slaat|vermoordt
                            gooit|duwt|trapt me|mij van|de trap
                            ik|k steek|schiet|sla hem|haar|die|iemand neer|dood|verrot
                            ik|k maak hem|haar|die dood|kapot|af
                            he|she|they|husband|boyfriend|ex hits|beats|beat|hit|threatens|rapes|raped|chokes|choked|stalks me
                            going|gonna|wants to kill me
                            gonna kill me
                            has a knife|gun
                            i was|got raped|stabbed
                            """), new Patterns("")),
            new Entry(Line.COLD, new Patterns("""
                            lig|slaap|sta buiten vriest
                            buiten vriest
                            vriest lig|slaap|sta buiten
                            voel vingers|handen|voeten|tenen niet meer
                            ik|we vries|bevries|vriezen|bevriezen
                            vries|bevries dood
                            freezing outside
                            i|im freezing|freeze to death
                            cant feel my fingers|hands|feet|toes
                            snow and|i sleep|sleeping outside|park|street
                            """), new Patterns("onderkoeld, onderkoeling, hypothermia")));

    private static final Phrases FIGURES_OF_SPEECH = new Phrases("""
            lach me dood, lachte me dood, lach me kapot, lachen me dood, schrok me dood, schrik me dood, verveel me dood, verveelde me dood
            schaam me dood, schaamde me dood, werk me dood, dood moe, doodmoe, dood op, doodop, dood saai, doodsaai, doodnormaal, dood normaal
            batterij is dood, accu is dood, telefoon is dood, mobiel is dood, dood aan, dood spoor, dooie boel
            battery is dead, phone is dead, im dead lol, killing me softly, killing time, dying to know, laughing to death
            leven op straat, leven buiten, leven in de opvang, wil doodgewoon, wil doodgraag, stik de moord, stik er maar in
            """);

    private static final Phrases DISTANT = new Phrases("""
            was, had, vroeger, toen, ooit, geleden, vorig jaar, pleegde, gepleegd, overleden, destijds, gelukkig, gaat beter, gaat het beter
            preventie, beleid, regeling, cursus, training, voorlichting, nieuws, film, serie, boek, liedje, ago, used to, movie, song
            """);

    private static final int NEAR = 8;

    private DistressReader() {}

    /** The most urgent kind of danger that is named. */
    static Optional<Line> read(Normal text) {
        List<String> words = FIGURES_OF_SPEECH.without(text.words());
        return TABLE.stream()
                .filter(entry -> applies(entry, words))
                .map(Entry::line)
                .findFirst()
                .or(() -> MinorOutside.isIn(words) ? Optional.of(Line.MINOR) : Optional.empty());
    }

    private static boolean applies(Entry entry, List<String> words) {
        return !entry.plain().in(words).isEmpty()
                || entry.topic().in(words).stream().anyMatch(position -> !distant(words, position));
    }

    private static boolean distant(List<String> words, int position) {
        return DISTANT.isIn(words.subList(Math.max(0, position - NEAR), Math.min(words.size(), position + NEAR)));
    }
}
