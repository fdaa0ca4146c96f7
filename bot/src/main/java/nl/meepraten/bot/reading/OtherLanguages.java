package nl.meepraten.bot.reading;

/**
 * Bare command words in languages we do not speak with participants. Only words that mean nothing else in Dutch or
 * English; a wipe among them is asked about first, as any but the bare word is.
 */
final class OtherLanguages {

    static final String STOP = """
            стоп, хватит, зупинити, توقف, قف, اوقف, إيقاف, durdur, arret, arreter, arretez, detener, parar, basta
            jooji, halt, aufhoren, stoj, zatrzymaj, oprit, ደው, ጠጠው, አቁም, توقف کن, بس کن
            """;

    static final String START = "старт, ابدأ";

    static final String PAUSE = "пауза, pausa, pauza, mola, przerwa, استراحة";

    static final String HELP = """
            помощь, помогите, допомога, pomoc, yardim, yardım, ayuda, aide, ajuda, aiuto, hilfe, مساعدة, ساعدني, کمک
            caawi, caawimaad, እርዳታ, ሓገዝ
            """;

    static final String WIPE = """
            удалить, удалите, видалити, usun, sil, borrar, effacer, supprimer, loschen, tirtir, حذف, احذف, امسح
            """;

    private OtherLanguages() {}
}
