package nl.meepraten.config.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.meepraten.bot.canary.BotThatCounts;
import nl.meepraten.core.ballot.BallotBox;
import nl.meepraten.core.forecast.HeadCounts;
import nl.meepraten.core.release.ControlledRounding;
import nl.meepraten.core.release.Counted;
import nl.meepraten.core.release.Release;
import nl.meepraten.core.release.Releases;
import nl.meepraten.core.release.Tally;
import nl.meepraten.webadmin.api.canary.ApiThatShowsStories;
import nl.meepraten.webadmin.canary.PanelThatMakesUpFigures;
import nl.meepraten.webadmin.metrics.canary.MetricsThatCountHeads;
import nl.meepraten.webadmin.results.canary.SheetOfMeetings;
import nl.meepraten.webadmin.sheet.Csv;
import org.junit.jupiter.api.Test;

/**
 * Every figure about answers that anyone sees comes through one door: counted once by the closing, rounded once, kept as a
 * {@link Release}, and only read from then on. Page, public page, sheet, interface for programs, command line, metrics and
 * texts have no other source; who adds another place where figures go out must add it to {@link #EXITS}, or this fails.
 */
class ReleaseRulesTest {

    /** Who reads published figures to show them. {@code ReleaseExitsTest} looks at what each of them shows. */
    private static final Set<String> EXITS = Set.of(
            "nl.meepraten.webadmin.results.QuestionView",
            "nl.meepraten.webadmin.results.Finding",
            "nl.meepraten.webadmin.api.ResultJson",
            "nl.meepraten.bot.timer.OutcomeWords",
            "nl.meepraten.bot.timer.OutcomeFigures");

    private static final String RELEASE = "nl.meepraten.core.release..";

    private static final DescribedPredicate<JavaClass> CLOSING =
            describe("the closing", type -> type.getName().equals("nl.meepraten.bot.timer.Closing"));

    private static final DescribedPredicate<JavaClass> LIBRARIES =
            describe("libraries", type -> !type.getPackageName().startsWith("nl.meepraten"));

    /** How many people a place has is rounded by the same rule. */
    private static final DescribedPredicate<JavaClass> MAY_ROUND =
            CLOSING.or(describe("the head counts", type -> type.getName().equals(HeadCounts.class.getName())));

    private static final Pattern TABLE =
            Pattern.compile("\"[^\"\n]*\\b(?:from|into|update|join|table) (?:release_\\w+|box|shard)\\b");

    @Test
    void only_the_closing_counts_what_is_in_a_box() {
        Code.holds(
                noClasses()
                        .that(not(CLOSING))
                        .should()
                        .callMethod(
                                BallotBox.class,
                                "count",
                                org.jdbi.v3.core.Handle.class,
                                nl.meepraten.core.consultation.ConsultationId.class,
                                int.class,
                                int.class)
                        .because("who can count before closing can see the next answer come in"),
                BotThatCounts.class);
    }

    @Test
    void only_the_closing_knows_exact_counts() {
        Code.holds(
                noClasses()
                        .that(not(CLOSING))
                        .and()
                        .resideOutsideOfPackage(RELEASE)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(Tally.class, Counted.class),
                BotThatCounts.class);
    }

    @Test
    void nobody_else_rounds() {
        Code.holds(
                noClasses()
                        .that(not(MAY_ROUND))
                        .and()
                        .resideOutsideOfPackage(RELEASE)
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(ControlledRounding.class)
                        .because("what is rounded twice can be reckoned back"),
                PanelThatMakesUpFigures.class);
    }

    @Test
    void figures_are_made_by_the_release_only() {
        Set<String> figures = Set.of(
                Release.class.getName(), Release.Figures.class.getName(), Release.QuestionRelease.class.getName());
        Code.holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(RELEASE)
                        .should()
                        .callConstructorWhere(describe(
                                "of published figures",
                                call -> figures.contains(call.getTargetOwner().getName()))),
                PanelThatMakesUpFigures.class);
    }

    @Test
    void only_the_closing_publishes() {
        Code.holds(
                noClasses()
                        .that(not(CLOSING))
                        .should()
                        .callMethodWhere(describe(
                                "publishing",
                                call -> call.getTargetOwner().isEquivalentTo(Releases.class)
                                        && call.getName().equals("insert"))),
                PanelThatMakesUpFigures.class);
    }

    @Test
    void whoever_shows_figures_sees_no_box_no_key_and_no_contact() {
        Code.holds(
                noClasses()
                        .that(describe("show published figures", ReleaseRulesTest::readsFigures))
                        .and()
                        .resideOutsideOfPackage(RELEASE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "nl.meepraten.core.ballot..",
                                "nl.meepraten.core.vault..",
                                "nl.meepraten.core.contact..",
                                "nl.meepraten.bot.turn..",
                                "org.jdbi..")
                        .because("beside what was released there is then nothing to show"),
                BotThatCounts.class);
    }

    /** A list of what may be known, not of what may not: what is built later is out of reach until somebody adds it here. */
    @Test
    void what_other_programs_read_is_made_of_results_and_their_questions_only() {
        Code.holds(
                classes()
                        .that()
                        .resideInAPackage("nl.meepraten.webadmin.api..")
                        .should()
                        .onlyDependOnClassesThat(LIBRARIES.or(resideInAnyPackage(
                                RELEASE,
                                "nl.meepraten.core.consultation..",
                                "nl.meepraten.core.text..",
                                "nl.meepraten.webadmin.api..",
                                "nl.meepraten.webadmin.page..",
                                "nl.meepraten.webadmin.session.."))),
                ApiThatShowsStories.class);
    }

    @Test
    void what_is_measured_is_the_condition_of_the_program_and_how_many_results_there_are() {
        Code.holds(
                classes()
                        .that()
                        .resideInAPackage("nl.meepraten.webadmin.metrics..")
                        .should()
                        .onlyDependOnClassesThat(LIBRARIES.or(resideInAnyPackage(
                                        "nl.meepraten.core.status..",
                                        "nl.meepraten.webadmin.metrics..",
                                        "nl.meepraten.webadmin.session..")
                                .or(type(Releases.class)))),
                MetricsThatCountHeads.class);
    }

    @Test
    void a_sheet_has_what_the_page_about_the_result_shows() {
        Code.holds(
                classes()
                        .that(describe(
                                "write sheets",
                                type -> type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(one -> one.getTargetClass().isEquivalentTo(Csv.class))))
                        .should()
                        .onlyDependOnClassesThat(LIBRARIES.or(resideInAnyPackage(
                                "nl.meepraten.core.consultation..",
                                "nl.meepraten.core.text..",
                                "nl.meepraten.webadmin.page..",
                                "nl.meepraten.webadmin.results..",
                                "nl.meepraten.webadmin.sheet.."))),
                SheetOfMeetings.class);
    }

    @Test
    void the_places_where_figures_go_out_are_those_that_are_looked_at() {
        assertThat(showing(Code.ALL)).isEqualTo(EXITS);
    }

    @Test
    void control_another_place_would_be_noticed() {
        assertThat(showing(new ClassFileImporter().importClasses(BotThatCounts.class)))
                .containsExactly(BotThatCounts.class.getName());
    }

    private static Set<String> showing(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        classes.stream()
                .filter(type -> !type.getPackageName().equals("nl.meepraten.core.release"))
                .filter(ReleaseRulesTest::readsFigures)
                .forEach(type -> found.add(type.getName().replaceAll("\\$.*", "")));
        return found;
    }

    private static boolean readsFigures(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Release.Figures.class));
    }

    @Test
    void the_tables_of_results_and_boxes_are_named_behind_their_doors_only() throws IOException {
        List<String> naming = Sources.main().stream()
                .filter(file -> TABLE.matcher(file.text()).find())
                .map(Sources.File::className)
                .toList();
        assertThat(naming).containsExactlyInAnyOrder("ReleaseSql", "BallotSql");
    }
}
