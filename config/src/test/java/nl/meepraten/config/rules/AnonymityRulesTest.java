package nl.meepraten.config.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.meepraten.bot.canary.BotThatLinks;
import nl.meepraten.core.ballot.Ballot;
import nl.meepraten.core.contact.Address;
import nl.meepraten.core.contact.ParticipantId;
import nl.meepraten.core.story.Letterbox;
import nl.meepraten.core.story.canary.StoryThatKnowsItsWriter;
import nl.meepraten.core.story.canary.StoryWithAnAddress;
import org.junit.jupiter.api.Test;

/** Who someone is and what someone said meet in one small class only (rule 3). */
class AnonymityRulesTest {

    private static final String EFFECT_WRITER = "nl.meepraten.bot.turn.EffectWriter";
    private static final int MOST_LINES = 80;

    private static final Set<String> WRITES_WHAT_WAS_SAID = Set.of(
            Ballot.class.getName() + ".choose", Ballot.class.getName() + ".erase", Letterbox.class.getName() + ".put");

    private static final DescribedPredicate<JavaMethodCall> WRITING = describe(
            "write an answer or a story",
            call -> WRITES_WHAT_WAS_SAID.contains(call.getTargetOwner().getName() + "." + call.getName()));

    private static final DescribedPredicate<JavaClass> IS_EFFECT_WRITER =
            describe("the effect writer", type -> type.getName().equals(EFFECT_WRITER));

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
                        .dependOnClassesThat()
                        .areAssignableTo(Address.class),
                StoryWithAnAddress.class);
    }

    @Test
    void a_story_never_sees_whose_it_is() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage("nl.meepraten.core.story..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ParticipantId.class),
                StoryThatKnowsItsWriter.class);
    }

    @Test
    void only_the_effect_writer_writes_what_someone_said() {
        Code.holds(
                noClasses()
                        .that(not(IS_EFFECT_WRITER))
                        .and()
                        .resideInAPackage("nl.meepraten.bot..")
                        .should()
                        .callMethodWhere(WRITING)
                        .because("one can see in one small class that no row tells who said what"),
                BotThatLinks.class);
    }

    @Test
    void the_effect_writer_does_write_what_someone_said() {
        assertThat(Code.ALL.get(EFFECT_WRITER).getMethodCallsFromSelf())
                .extracting(call -> call.getTargetOwner().getName() + "." + call.getName())
                .containsAll(WRITES_WHAT_WAS_SAID);
    }

    @Test
    void the_effect_writer_is_small_enough_to_read_at_once() throws IOException {
        Path source = Code.ROOT.resolve("bot/src/main/java/" + EFFECT_WRITER.replace('.', '/') + ".java");
        assertThat(Files.readString(source).lines().count()).isLessThanOrEqualTo(MOST_LINES);
    }
}
