package nl.meepraten.attack;

/** What {@code ./meepraten attack} runs. Exit code 1 when an attack succeeds or a control is not caught. */
final class AttackMain {

    private static final String QUICK = "--quick";

    private AttackMain() {}

    public static void main(String[] words) throws Exception {
        boolean quick = words.length > 0 && words[0].equals(QUICK);
        boolean well;
        try (Suite suite = new Suite(quick)) {
            well = suite.play(System.out);
        }
        System.exit(well ? 0 : 1);
    }
}
