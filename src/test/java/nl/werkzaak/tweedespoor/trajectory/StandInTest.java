package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A colleague works on the cases of a coach who is away, and on no other day. */
@PortalTest
class StandInTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Trajectories trajectories;

    @Autowired
    CoachHours hours;

    @Autowired
    CaseFiles files;

    @Autowired
    TrajectoryCare care;

    @Autowired
    JdbcClient jdbc;

    Case running;
    UserRow colleague;
    LocalDate away;

    @BeforeEach
    void goAway() {
        running = cases.running(employers.fresh());
        colleague = cases.coach(2);
        away = running.start().plusDays(30);
        jdbc.sql("UPDATE coach SET stand_in_id = ? WHERE id = ?")
                .params(id(colleague), id(running.coach()))
                .update();
        jdbc.sql("INSERT INTO coach_leave (coach_id, first_day, last_day) VALUES (?, ?, ?)")
                .params(id(running.coach()), away, away.plusDays(4))
                .update();
    }

    @AfterEach
    void comeBack() {
        jdbc.sql("DELETE FROM coach_leave WHERE coach_id = ? AND first_day = ?")
                .params(id(running.coach()), away)
                .update();
        jdbc.sql("UPDATE coach SET stand_in_id = NULL WHERE id = ?")
                .params(id(running.coach()))
                .update();
        cases.as(running.coach(), away, () -> care.stop(running.id(), StopReason.OTHER, away));
    }

    @Test
    void opensAndWorksOnTheCaseWhileTheCoachIsAway() {
        cases.as(colleague, away, () -> {
            assertThat(trajectories.mine()).extracting(TrajectoryRow::id).contains(running.id());
            assertThat(trajectories.find(running.id()).id()).isEqualTo(running.id());
            hours.book(running.id(), away, 30, TimeKind.TALK);
            assertThat(files.totals()).containsKey(running.id());
        });
        assertThat(jdbc.sql("SELECT coach_id FROM coach_time WHERE trajectory_id = ?")
                        .param(running.id().value())
                        .query(UUID.class)
                        .single())
                .as("hours are those of who worked")
                .isEqualTo(id(colleague));
    }

    @Test
    void hasNothingToDoWithItTheDayBeforeAndTheDayAfter() {
        for (var day : new LocalDate[] {away.minusDays(1), away.plusDays(5)}) {
            cases.as(colleague, day, () -> {
                assertThat(trajectories.mine()).extracting(TrajectoryRow::id).doesNotContain(running.id());
                assertThatThrownBy(() -> trajectories.find(running.id())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> hours.book(running.id(), day, 30, TimeKind.TALK))
                        .isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void lendsTheCaseToNobodyElse() {
        cases.as(cases.coach(3), away, () -> assertThatThrownBy(() -> trajectories.find(running.id()))
                .isInstanceOf(NotFound.class));
    }

    private UUID id(UserRow coach) {
        return cases.idOf(coach).value();
    }
}
