package nl.meepraten.config.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import nl.meepraten.bot.canary.BotThatQueries;
import nl.meepraten.bot.timer.canary.TimerThatQueries;
import nl.meepraten.core.canary.CoreThatServesPages;
import org.junit.jupiter.api.Test;

/** Where SQL and where the web may be (rule 4). */
class StorageRulesTest {

    /** The doors: what the rest of the program asks for stored things. */
    private static final Set<String> DOORS = Set.of(
            "nl.meepraten.core.ballot.Ballot",
            "nl.meepraten.core.ballot.BallotBox",
            "nl.meepraten.core.broadcast.Broadcasts",
            "nl.meepraten.core.consultation.Consultations",
            "nl.meepraten.core.contact.Contacts",
            "nl.meepraten.core.feedback.Feedbacks",
            "nl.meepraten.core.forecast.HeadCounts",
            "nl.meepraten.core.release.Releases",
            "nl.meepraten.core.staff.Accounts",
            "nl.meepraten.core.meeting.Meetings",
            "nl.meepraten.core.mishap.Mishaps",
            "nl.meepraten.core.staff.AuditLog",
            "nl.meepraten.core.staff.Sessions",
            "nl.meepraten.core.spoken.SpokenLanguages",
            "nl.meepraten.core.story.Decisions",
            "nl.meepraten.core.story.Intake",
            "nl.meepraten.core.story.Letterbox",
            "nl.meepraten.core.story.Stories",
            "nl.meepraten.core.story.receipt.Receipts",
            "nl.meepraten.core.vault.Generations");

    private static final Set<String> PACKAGES =
            Set.of("nl.meepraten.core.database", "nl.meepraten.bot.turn", "nl.meepraten.bot.outbox");

    private static final DescribedPredicate<JavaClass> MAY_QUERY = describe(
            "is a *Sql, a door, or in the turn, the outbox or core.database",
            type -> PACKAGES.contains(type.getPackageName())
                    || type.getName().matches(".*Sql(\\$.*)?")
                    || DOORS.contains(type.getName().replaceAll("\\$.*", "")));

    /** The night and the rounds do one thing in one transaction, so they pass its handle on to the doors. */
    private static final String TIMER = "nl.meepraten.bot.timer";

    @Test
    void sql_stays_behind_the_doors() {
        Code.holds(
                noClasses()
                        .that(not(MAY_QUERY))
                        .and()
                        .resideOutsideOfPackage(TIMER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.jdbi..")
                        .because("one can see what is stored by reading few classes"),
                BotThatQueries.class);
    }

    @Test
    void the_timer_passes_a_handle_on_but_never_queries() {
        Code.holds(
                noClasses()
                        .that()
                        .resideInAPackage(TIMER + "..")
                        .should()
                        .callMethodWhere(describe(
                                "a call on Jdbi",
                                call -> call.getTargetOwner().getPackageName().startsWith("org.jdbi"))),
                TimerThatQueries.class);
    }

    @Test
    void the_web_stays_at_the_edge() {
        Code.holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "nl.meepraten.bot.channel..", "nl.meepraten.webadmin..", "nl.meepraten.config..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.javalin..")
                        .because("what a request looks like is no business of the rest"),
                CoreThatServesPages.class);
    }
}
