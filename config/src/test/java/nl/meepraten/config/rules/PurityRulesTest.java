package nl.meepraten.config.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import nl.meepraten.bot.canary.BotThatMakesUpIds;
import nl.meepraten.bot.canary.BotThatReadsTheClock;
import nl.meepraten.bot.dialogue.canary.DialogueThatReadsFiles;
import nl.meepraten.bot.dialogue.canary.DialogueThatStores;
import org.junit.jupiter.api.Test;

/** Talking is a pure function (rule 2), and time and chance come from outside (rule 5). */
class PurityRulesTest {

    private static final String[] PURE = {"nl.meepraten.bot.dialogue..", "nl.meepraten.bot.reading.."};

    private static final DescribedPredicate<JavaClass> PLAIN_VALUE_OF_CORE = describe(
            "a class of core that does not touch storage",
            type -> type.getPackageName().startsWith("nl.meepraten.core")
                    && type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass().getPackageName())
                            .noneMatch(name -> name.startsWith("org.jdbi")
                                    || name.startsWith("java.sql")
                                    || name.equals("nl.meepraten.core.database")));

    private static final DescribedPredicate<JavaClass> JDK_OR_OURS = resideInAnyPackage(
            "java.lang",
            "java.lang.annotation",
            "java.lang.runtime",
            "java.lang.invoke",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.time..",
            "java.text..",
            "org.jspecify..",
            "",
            PURE[0],
            PURE[1]);

    /** Chance, each a class that may not even be named. */
    private static final Set<String> CHANCE = Set.of(
            "java.util.Random",
            "java.security.SecureRandom",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "javax.crypto.KeyGenerator",
            "java.security.KeyPairGenerator");

    private static final DescribedPredicate<JavaClass> MAY_DRAW_CHANCE = describe(
            "may draw chance: config, Ids and the vault, which makes keys",
            type -> type.getPackageName().startsWith("nl.meepraten.config")
                    || type.getName().equals("nl.meepraten.core.database.Ids")
                    || type.getPackageName().equals("nl.meepraten.core.vault"));

    private static final DescribedPredicate<JavaMethodCall> CHANCE_CALL = describe(
            "a call that draws chance", call -> switch (call.getTargetOwner().getName() + "." + call.getName()) {
                case "java.util.UUID.randomUUID", "java.lang.Math.random" -> true;
                case "java.util.Collections.shuffle" ->
                    call.getTarget().getRawParameterTypes().size() == 1;
                default -> false;
            });

    private static final DescribedPredicate<JavaMethodCall> CLOCK_CALL =
            describe("a call that reads the clock of the machine", call -> {
                String owner = call.getTargetOwner().getName();
                boolean withClock = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
                return (owner.startsWith("java.time.") && call.getName().equals("now") && !withClock)
                        || (owner.equals("java.time.Clock")
                                && (call.getName().startsWith("system")
                                        || call.getName().startsWith("tick")))
                        || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
            });

    @Test
    void dialogue_and_reading_use_only_the_language_and_plain_values() {
        Code.holds(
                classes()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .onlyDependOnClassesThat(JDK_OR_OURS.or(PLAIN_VALUE_OF_CORE))
                        .because("what is said depends on the state and the message and nothing else"),
                DialogueThatReadsFiles.class);
    }

    @Test
    void dialogue_and_reading_do_not_see_storage_through_core() {
        Code.holds(
                classes()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .onlyDependOnClassesThat(JDK_OR_OURS.or(PLAIN_VALUE_OF_CORE)),
                DialogueThatStores.class);
    }

    @Test
    void nobody_reads_the_clock_of_the_machine() {
        Code.holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("nl.meepraten.config..")
                        .should()
                        .callMethodWhere(CLOCK_CALL)
                        .because("a Clock is passed in, so that a test can let the night fall"),
                BotThatReadsTheClock.class);
    }

    @Test
    void nobody_names_a_source_of_chance() {
        Code.holds(
                noClasses()
                        .that(DescribedPredicate.not(MAY_DRAW_CHANCE))
                        .should()
                        .dependOnClassesThat(describe("sources of chance", type -> CHANCE.contains(type.getName())))
                        .because("chance comes from Ids, so that two runs can be compared"),
                BotThatMakesUpIds.class);
    }

    @Test
    void nobody_makes_up_ids() {
        Code.holds(
                noClasses()
                        .that(DescribedPredicate.not(MAY_DRAW_CHANCE))
                        .should()
                        .callMethodWhere(CHANCE_CALL),
                BotThatMakesUpIds.class);
    }

    @Test
    void packages_have_no_cycles() {
        Code.holds(
                SlicesRuleDefinition.slices()
                        .matching("nl.meepraten.(**)")
                        .should()
                        .beFreeOfCycles(),
                nl.meepraten.bot.canary.one.OneThatKnowsTwo.class,
                nl.meepraten.bot.canary.two.TwoThatKnowsOne.class);
    }
}
