package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CaseWorkTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    CaseWork work;

    @Autowired
    CoachHours hours;

    @Autowired
    CaseFiles files;

    @Autowired
    TrajectoryCare care;

    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(20);
    }

    @AfterEach
    void freeTheSeat() {
        cases.as(running.coach(), day.plusDays(40), () -> care.stop(running.id(), StopReason.OTHER, day.plusDays(40)));
    }

    @Test
    void keepsWhatTheCoachWritesAndShowsItToTheEmployer() {
        as(() -> work.addGoal(running.id(), "Drie dagen per week werken", day.plusDays(60)));
        as(() -> work.addActivity(running.id(), ActivityType.NETWORKING, day, "Contacten in de regio", ""));
        as(() -> work.arrange(running.id(), "Cv opsturen", Party.EMPLOYEE, day.plusDays(5)));
        var file = seenBy(running.member().user());
        var goal = file.goals().getFirst();
        var activity = file.activities().getFirst();
        var arrangement = file.arrangements().getFirst();
        assertThat(activity.result()).isNull();
        assertThat(arrangement.isLate(day.plusDays(6))).isTrue();

        as(() -> work.reachGoal(running.id(), goal.id(), day));
        as(() -> work.recordResult(running.id(), activity.id(), "Twee gesprekken gepland"));
        as(() -> work.arrangementDone(running.id(), arrangement.id(), day));
        var later = seenBy(running.member().user());
        assertThat(later.goals().getFirst().reached()).isEqualTo(day);
        assertThat(later.activities().getFirst().result()).isEqualTo("Twee gesprekken gepland");
        assertThat(later.arrangements().getFirst().isLate(day.plusDays(60))).isFalse();
    }

    @Test
    void showsNoContentsToSalesAndAdmin() {
        as(() -> work.addGoal(running.id(), "Drie dagen per week werken", null));
        for (var staff : new UserRow[] {personas.sales(), personas.admin()}) {
            assertThat(seenBy(staff).goals()).isEmpty();
        }
        assertThatThrownBy(() -> seenBy(employers.fresh().user())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seenBy(personas.coach(2))).isInstanceOf(NotFound.class);
    }

    @Test
    void touchesNoLineOfAnotherCase() {
        as(() -> work.addGoal(running.id(), "Eigen doel", null));
        var goal = seenBy(running.coach()).goals().getFirst().id();
        var other = cases.running(employers.fresh());
        assertThatThrownBy(() -> cases.as(running.coach(), day, () -> work.reachGoal(other.id(), goal, day)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.as(personas.coach(2), day, () -> work.reachGoal(running.id(), goal, day)))
                .isInstanceOf(NotFound.class);
        cases.as(other.coach(), day, () -> care.stop(other.id(), StopReason.OTHER, day));
    }

    @Test
    void refusesACitizenNumberAtItsField() {
        assertThatThrownBy(() -> as(() -> work.arrange(running.id(), "bsn 111222333", Party.COACH, day)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("words"));
        assertThatThrownBy(() -> as(() -> work.addGoal(running.id(), " ", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("words"));
    }

    @Test
    void shiftsTheNextReportByAPauseThatRestsOnAPaper() {
        var before = cases.row(running).reportDue();
        var lastDay = cases.row(running).lastDay();
        as(() -> care.pause(running.id(), day, new PauseWord(day.minusDays(2), "BA-2026-7")));
        var back = day.plusDays(14);
        cases.as(running.coach(), back, () -> care.resume(running.id(), back));
        assertThat(cases.row(running).reportDue()).isEqualTo(before.plusDays(14));
        goesOnFor(2, lastDay);
        var pause = seenBy(running.member().user()).pauses().getFirst();
        assertThat(pause).isEqualTo(new CaseFile.Pause(day, back, day.minusDays(2), "BA-2026-7"));
        assertThatThrownBy(() -> PauseWord.parse(null, "BA")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> PauseWord.parse(day, "")).isInstanceOf(Refusal.class);
    }

    /** The seat goes along and the employer hears of it. */
    private void goesOnFor(int weeks, LocalDate lastDay) {
        var row = cases.row(running);
        assertThat(row.lastDay()).isEqualTo(lastDay.plusWeeks(weeks));
        assertThat(jdbc.sql("SELECT weeks FROM hold WHERE id = ?")
                        .param(row.hold().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(row.weeks() + weeks);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE ?")
                        .param("trajectory-prolonged:" + running.id() + ":%")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void addsUpHoursBesideThePlan() {
        var booking = cases.as(running.coach(), day, () -> hours.book(running.id(), day, 90, TimeKind.TALK));
        as(() -> hours.book(running.id(), day, 45, TimeKind.REPORTING));
        assertThat(login.as(running.coach(), files::totals).get(running.id()).booked())
                .isEqualTo(135);
        as(() -> hours.takeBack(running.id(), booking));
        assertThat(seenBy(running.member().user()).bookedMinutes()).isEqualTo(45);
        assertThat(seenBy(running.member().user()).plannedMinutes()).isPositive();
        assertThatThrownBy(() -> as(() -> hours.book(running.id(), day.plusDays(1), 45, TimeKind.TALK)))
                .isInstanceOf(Refusal.class);
    }

    private CaseFile seenBy(UserRow user) {
        return login.as(user, () -> files.of(running.id()));
    }

    private void as(Runnable verb) {
        cases.as(running.coach(), day, verb);
    }
}
