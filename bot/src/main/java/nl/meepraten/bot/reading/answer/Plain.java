package nl.meepraten.bot.reading.answer;

import java.util.List;
import nl.meepraten.bot.reading.text.Table;

/** What an option is called that is nothing but a yes, a no or a don't-know. */
final class Plain {

    static final Table<Boolean> WORDS = new Table<Boolean>()
            .addAll(
                    List.of(
                            "ja",
                            "nee",
                            "yes",
                            "no",
                            "weet niet",
                            "weet ik niet",
                            "geen mening",
                            "misschien",
                            "soms",
                            "maybe",
                            "dont know",
                            "i dont know",
                            "ja zeker",
                            "nee hoor",
                            "oui",
                            "non",
                            "sí",
                            "tak",
                            "nie",
                            "evet",
                            "hayır",
                            "نعم",
                            "لا",
                            "так",
                            "ні"),
                    true);

    private Plain() {}
}
