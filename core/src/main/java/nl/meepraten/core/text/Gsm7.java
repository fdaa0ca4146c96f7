package nl.meepraten.core.text;

/** The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1). */
final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    private Gsm7() {}

    static boolean contains(int point) {
        return septets(point) > 0;
    }

    /** 1 or 2; 0 for a character outside the alphabet. */
    static int septets(int point) {
        if (BASIC.indexOf(point) >= 0) {
            return 1;
        }
        return EXTENSION.indexOf(point) >= 0 ? 2 : 0;
    }
}
