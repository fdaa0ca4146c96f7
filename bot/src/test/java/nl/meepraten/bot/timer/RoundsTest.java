package nl.meepraten.bot.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.meepraten.bot.ParticipantDriver;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Audience;
import nl.meepraten.core.consultation.ConsultationId;
import nl.meepraten.core.consultation.Question;
import nl.meepraten.core.contact.Contacts;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.feedback.Feedback;
import nl.meepraten.core.vault.Generations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a round speaks to, and what becomes of one that is broken off. */
class RoundsTest {

    private static final Question DOGS = Question.yesNo("Moeten honden mee?");

    @TempDir
    Path folder;

    private Town town;
    private ParticipantDriver sam;
    private ParticipantDriver noor;

    @BeforeEach
    void open() {
        town = new Town(folder);
        sam = town.participant("+31600001001").joins("HAVEN").looks();
        noor = town.participant("+31600001002").joins("SOEP").looks();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private ConsultationId atTheSoupBus() {
        return town.publish("de soepbus", 1, new Audience(Set.of("SOEP"), Set.of()), DOGS);
    }

    @Test
    void whatCameOfAQuestionIsToldToWhomItWasFor() {
        ConsultationId id = atTheSoupBus();
        noor.andSees("Moeten honden mee?").texts("ja").looks();

        town.pass(Duration.ofDays(3));
        noor.andSees("de soepbus").looks();
        town.bot.feedbacks().write(id, Feedback.Answer.WILL_DO, "er komt een tweede bus.");
        town.pass(Duration.ofDays(1));

        noor.andSees("er komt een tweede bus");
        sam.andSeesNothing();
    }

    @Test
    void withdrawalIsToldToWhomTheQuestionWasFor() {
        ConsultationId id = atTheSoupBus();
        noor.looks();

        town.bot.consultations().withdraw(id);
        town.tick();

        noor.andSees("gaat niet door");
        sam.andSeesNothing();
    }

    /** Blank records, so that there is more than one slice. */
    private void crowd() {
        Generations generations = new Generations(town.vault);
        town.database.write(handle -> {
            for (int i = 0; i < 520; i++) {
                new Contacts(Ids.secure()).insertBlank(handle, generations.current(handle), Optional.empty());
            }
            return handle;
        });
    }

    private void failAfterTheFirstSlice() {
        town.database.write(handle -> handle.execute("create trigger broken before insert on parcel"
                + " when (select count(*) from parcel) >= 500 begin select raise(abort, 'on purpose'); end"));
    }

    @Test
    @Tag("sqlite")
    void questionThatWasWithdrawnWhileItWentOutIsNotAsked() {
        crowd();
        failAfterTheFirstSlice();
        ConsultationId id = town.publishOnly("de opvang", 3, Audience.EVERYONE, DOGS);
        assertThatThrownBy(town::tick).hasStackTraceContaining("on purpose");

        town.bot.consultations().withdraw(id);
        town.database.write(handle -> handle.execute("drop trigger broken"));
        town.tick();
        town.pass(Duration.ofDays(1));

        assertThat(town.phones.of("+31600001001")).noneMatch(text -> text.contains("Moeten honden mee?"));
        sam.andSees("gaat niet door");
    }

    @Test
    @Tag("sqlite")
    void roundThatWasBrokenOffIsDoneAgainAndNobodyHearsItTwice() {
        crowd();
        failAfterTheFirstSlice();
        town.publishOnly("de opvang", 3, Audience.EVERYONE, DOGS);
        assertThatThrownBy(town::tick).hasStackTraceContaining("on purpose");

        town.database.write(handle -> handle.execute("drop trigger broken"));
        town.pass(Duration.ofMinutes(1));

        assertThat(town.phones.of("+31600001001"))
                .filteredOn(text -> text.contains("Moeten honden mee?"))
                .hasSize(1);
        assertThat(town.phones.of("+31600001002"))
                .filteredOn(text -> text.contains("Moeten honden mee?"))
                .hasSize(1);
    }
}
