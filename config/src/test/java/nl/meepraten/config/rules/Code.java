package nl.meepraten.config.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Path;
import java.util.List;

/** All our compiled classes without tests, and the sources they came from. */
final class Code {

    /** The folder with the launcher in it; tests run in the folder of their module. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(Code::noTestJar)
            .importPackages("nl.meepraten");

    private Code() {}

    private static boolean noTestJar(Location location) {
        return !location.contains("-tests.jar");
    }

    /** The rule holds for all code, and would say so if it did not: the canary breaks it. */
    static void holds(ArchRule rule, Class<?>... canary) {
        rule.allowEmptyShould(false).check(ALL);
        EvaluationResult verdict = rule.evaluate(new ClassFileImporter().importClasses(canary));
        assertThat(verdict.hasViolation())
                .as("the rule must see that %s breaks it: %s", List.of(canary), rule.getDescription())
                .isTrue();
    }
}
