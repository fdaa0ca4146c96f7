package nl.meepraten.config.doctor;

import java.util.List;
import nl.meepraten.config.settings.Helplines;
import nl.meepraten.config.settings.PlacesFile;
import nl.meepraten.config.settings.PlainWordsFile;
import nl.meepraten.config.settings.Settings;
import nl.meepraten.config.words.Sentence;
import nl.meepraten.config.words.Trouble;

/** The lists of places, helplines and hard words can be read. */
final class ListsCheck implements Check {

    private final Settings.Folders folders;

    ListsCheck(Settings.Folders folders) {
        this.folders = folders;
    }

    @Override
    public List<Finding> look() {
        try {
            int places = PlacesFile.read(folders.places()).all().size();
            int helplines = Helplines.read(folders.helplines()).helplines().size();
            int words = PlainWordsFile.read(folders.plainWords()).values().stream()
                    .mapToInt(list -> list.plainer().size())
                    .sum();
            return List.of(Finding.ok(Sentence.CHECK_LISTS, places, helplines, words));
        } catch (Trouble trouble) {
            return List.of(new Finding(Finding.Grade.WRONG, trouble.sentence()));
        }
    }
}
