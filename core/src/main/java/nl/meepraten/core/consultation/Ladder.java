package nl.meepraten.core.consultation;

/** How much participants have to say: the six steps of the participation ladder (source L, BS1). */
public enum Ladder {
    INFORM(1),
    CONSULT(2),
    ADVISE(3),
    COPRODUCE(4),
    CODECIDE(5),
    SELF_GOVERN(6);

    private final int step;

    Ladder(int step) {
        this.step = step;
    }

    public int step() {
        return step;
    }

    /** @throws IllegalArgumentException when {@code step} is not 1 to 6 */
    public static Ladder of(int step) {
        for (Ladder ladder : values()) {
            if (ladder.step == step) {
                return ladder;
            }
        }
        throw new IllegalArgumentException("The ladder has steps 1 to 6, not " + step + ".");
    }
}
