package nl.meepraten.config.doctor;

import java.nio.file.Path;
import java.util.List;
import nl.meepraten.config.words.Sentence;

/** There is room on the disk with the data. */
final class DiskCheck implements Check {

    private final Path home;

    DiskCheck(Path home) {
        this.home = home;
    }

    @Override
    public List<Finding> look() {
        DiskSpace free = DiskSpace.of(home);
        return List.of(
                free.isEnough()
                        ? Finding.ok(Sentence.CHECK_DISK, free.megabytes())
                        : Finding.wrong(Sentence.CHECK_DISK_FULL, free.megabytes()));
    }
}
