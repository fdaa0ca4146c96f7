package nl.meepraten.config.doctor;

import nl.meepraten.config.words.Sentence;

/**
 * What a check found.
 *
 * @param words what is so, and when it is not well also what to do
 */
record Finding(Grade grade, String words) {

    enum Grade {
        OK(Sentence.DOCTOR_OK),
        WARNING(Sentence.DOCTOR_WARNING),
        WRONG(Sentence.DOCTOR_WRONG);

        private final Sentence word;

        Grade(Sentence word) {
            this.word = word;
        }

        String word() {
            return word.with();
        }
    }

    static Finding ok(Sentence sentence, Object... arguments) {
        return new Finding(Grade.OK, sentence.with(arguments));
    }

    static Finding warning(Sentence sentence, Object... arguments) {
        return new Finding(Grade.WARNING, sentence.with(arguments));
    }

    static Finding wrong(Sentence sentence, Object... arguments) {
        return new Finding(Grade.WRONG, sentence.with(arguments));
    }
}
