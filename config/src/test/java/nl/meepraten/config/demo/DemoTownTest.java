package nl.meepraten.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meepraten.bot.Town;
import nl.meepraten.core.consultation.Stage;
import nl.meepraten.core.database.Ids;
import nl.meepraten.core.meeting.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTownTest {

    @TempDir
    Path folder;

    @Test
    void threeWeeksLeaveOneConsultationToldBackTwoOpenAndALunchToCome() {
        Instant now = Town.START;
        try (Town town = new Town(folder, now.minus(DemoTown.PAST), Ids.secure())) {
            new DemoTown(town.bot, Town.ZONE, "Karin: 06 00000000", town::receive, town.clock::set, now).live();

            assertThat(town.clock.instant()).isEqualTo(now);
            assertThat(town.bot.consultations().in(Stage.OPEN)).hasSize(2);
            var told = town.bot.consultations().in(Stage.TOLD_BACK);
            assertThat(told).hasSize(1);
            assertThat(town.bot
                            .releases()
                            .of(told.getFirst().id())
                            .orElseThrow()
                            .questions()
                            .getFirst()
                            .figures())
                    .hasValueSatisfying(figures -> assertThat(figures.total()).isBetween(35, 45));
            assertThat(town.bot.stories().toRead()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(town.bot.stories().released()).hasSize(4);
            assertThat(town.bot.meetings().all()).singleElement().satisfies(lunch -> {
                assertThat(lunch.stage()).isEqualTo(Meeting.Stage.INVITED);
                assertThat(lunch.plan().day()).isEqualTo(town.today().plusDays(7));
                assertThat(lunch.about()).isEqualTo(10);
            });
            assertThat(town.phones.of("+3197010500001")).anyMatch(text -> text.startsWith("Bijeenkomst: Lunch"));
            List<String> codes = IntStream.range(0, 13)
                    .mapToObj("+31970105%05d"::formatted)
                    .flatMap(number -> town.phones.of(number).stream())
                    .flatMap(text -> Pattern.compile("[a-z]{3,8} [a-z]{3,8} [0-9]{5}")
                            .matcher(text)
                            .results())
                    .map(MatchResult::group)
                    .toList();
            assertThat(codes).isNotEmpty();
            town.participant("+31600000001").texts(codes.getFirst()).andSees("Wil je het terugnemen?");
            assertThat(town.bot.headCounts().perPlace()).containsKeys("SOEP", "SPOOR", "HAVEN");
        }
    }
}
