package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small files, short methods, packages one can oversee (rule 6): warnings that a review answers, and one limit. */
class ShapeTest {

    private static final int LONG_FILE = 300;
    private static final int LONG_METHOD = 25;
    private static final int FULL_PACKAGE = 15;
    private static final int MOST_IN_PACKAGE = 25;

    @Test
    void long_files_and_methods_and_full_packages_are_pointed_out() throws IOException {
        List<String> warnings = new ArrayList<>();
        for (Sources.File file : Sources.main()) {
            warnings.addAll(warnings(file));
        }
        perPackage().forEach((folder, count) -> {
            if (count > FULL_PACKAGE) {
                warnings.add("%s has %d files (aim: %d)".formatted(folder, count, FULL_PACKAGE));
            }
        });
        warnings.forEach(warning -> System.out.println("SHAPE " + warning));
        assertThat(Sources.main()).as("sources were found").hasSizeGreaterThan(30);
    }

    @Test
    void no_package_has_more_files_than_one_can_oversee() throws IOException {
        assertThat(perPackage())
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(MOST_IN_PACKAGE));
    }

    @Test
    void a_long_file_and_a_long_method_are_seen() {
        String method = "    void talk() {\n" + "        say();\n".repeat(LONG_METHOD + 1) + "    }\n";
        String file = "class Long {\n" + method + "\n".repeat(LONG_FILE) + "}\n";
        assertThat(warnings(new Sources.File(Path.of("Long.java"), file)))
                .anyMatch(warning -> warning.contains("lines"))
                .anyMatch(warning -> warning.contains("talk"));
    }

    private static Map<Path, Long> perPackage() throws IOException {
        return Sources.main().stream()
                .collect(Collectors.groupingBy(file -> file.path().getParent(), Collectors.counting()));
    }

    private static List<String> warnings(Sources.File file) {
        List<String> warnings = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        if (lines.size() > LONG_FILE) {
            warnings.add("%s has %d lines (aim: %d)".formatted(file.path(), lines.size(), LONG_FILE));
        }
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            // The formatter puts methods of a top class at four spaces, from "..) {" to a brace of their own.
            if (lines.get(i).matches(" {4}(?! )(?!.*\\b(record|class|interface|enum) |switch ).*\\).*\\{")) {
                start = i;
            }
            if (lines.get(i).equals("    }")) {
                if (start > 0 && i - start - 1 > LONG_METHOD) {
                    warnings.add("%s: a method of %d lines: %s"
                            .formatted(
                                    file.path(), i - start - 1, lines.get(start).strip()));
                }
                start = 0;
            }
        }
        return warnings;
    }
}
