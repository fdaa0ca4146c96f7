package nl.meepraten.config.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meepraten.bot.canary.BotThatLinks;
import nl.meepraten.core.story.canary.StoryThatKnowsItsWriter;
import nl.meepraten.core.story.canary.StoryWithAnAddress;
import org.junit.jupiter.api.Test;

/** Who someone is and what someone said meet in one small class only (rule 3). */
class AnonymityRulesTest {

    private static final String EFFECT_WRITER = "nl.meepraten.bot.turn.EffectWriter";
    private static final int MOST_LINES = 80;

    private static final DescribedPredicate<JavaClass> ADDRESS =
            describe("an address", type -> type.getSimpleName().equals("Address"));
    private static final DescribedPredicate<JavaClass> PARTICIPANT =
            describe("a participant's id", type -> type.getSimpleName().equals("ParticipantId"));

    @Test
    void what_people_say_never_sees_an_address() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "nl.meepraten.core.ballot..",
                                "nl.meepraten.core.release..",
                                "nl.meepraten.core.story..",
                                "nl.meepraten.core.theme..")
                        .should()
                        .dependOnClassesThat(ADDRESS),
                StoryWithAnAddress.class);
    }

    @Test
    void a_story_never_sees_whose_it_is() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage("nl.meepraten.core.story..")
                        .should()
                        .dependOnClassesThat(PARTICIPANT),
                StoryThatKnowsItsWriter.class);
    }

    @Test
    void only_the_effect_writer_sees_both_who_and_what() {
        Code.holds(
                noClasses()
                        .that(not(describe(
                                "the effect writer", type -> type.getName().startsWith(EFFECT_WRITER))))
                        .and()
                        .resideInAPackage("nl.meepraten.bot..")
                        .should(seeBothWhoAndWhat()),
                BotThatLinks.class);
    }

    /** Lines of code: blank lines, comments, package and imports do not count. */
    @Test
    void the_effect_writer_is_small_enough_to_read_at_once() throws IOException {
        Path source = Code.ROOT.resolve("bot/src/main/java/" + EFFECT_WRITER.replace('.', '/') + ".java");
        if (Files.exists(source)) {
            assertThat(linesOfCode(Files.readString(source))).isLessThanOrEqualTo(MOST_LINES);
        }
        assertThat(linesOfCode("int a;\n".repeat(MOST_LINES + 1))).isGreaterThan(MOST_LINES);
    }

    private static long linesOfCode(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.matches("(//|/\\*|\\*|package |import ).*"))
                .count();
    }

    private static ArchCondition<JavaClass> seeBothWhoAndWhat() {
        Set<String> what = Set.of("BallotBox", "Stories", "Letterbox");
        return new ArchCondition<>("see both an address or a participant's id and what was said") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> seen = type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getSimpleName())
                        .collect(Collectors.toSet());
                boolean who = seen.contains("Address") || seen.contains("ParticipantId");
                boolean both = who && seen.stream().anyMatch(what::contains);
                events.add(new SimpleConditionEvent(type, both, type.getName() + " sees who and what"));
            }
        };
    }
}
