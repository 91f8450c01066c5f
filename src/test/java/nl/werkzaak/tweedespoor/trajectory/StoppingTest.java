package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.HoldStatus;
import nl.werkzaak.tweedespoor.shared.Money;
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
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class StoppingTest {
    @Autowired
    CasePersonas cases;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    Stopping stopping;

    @Autowired
    CoachHours hours;

    @Autowired
    CaseFiles files;

    @Autowired
    TrajectoryCare care;

    @Autowired
    Capacity capacity;

    @Autowired
    JdbcClient jdbc;

    Case running;
    LocalDate day;

    @BeforeEach
    void run() {
        running = cases.running(employers.fresh());
        day = running.start().plusDays(20);
    }

    @AfterEach
    void freeTheSeat() {
        if (!cases.row(running).status().isOver()) {
            cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
        }
    }

    @Test
    void letsTheEmployerStopOnRecoveryForWhatWasDelivered() {
        cases.as(running.coach(), day, () -> hours.book(running.id(), day, 90, TimeKind.TALK));
        cases.as(running.coach(), day, () -> hours.book(running.id(), day.minusDays(3), 30, TimeKind.NO_SHOW));
        var quote =
                cases.as(running.member().user(), day, () -> stopping.quote(running.id(), StopReason.BACK_AT_OWN_WORK));
        assertThat(quote.deliveredMinutes()).isEqualTo(120);
        assertThat(quote.total()).isEqualTo(quote.price().ratio(120, quote.plannedMinutes()));

        cases.as(
                running.member().user(),
                day,
                () -> stopping.stop(running.id(), StopReason.BACK_AT_OWN_WORK, quote.total()));
        var row = cases.row(running);
        assertThat(row.status()).isEqualTo(TrajectoryStatus.STOPPED);
        assertThat(row.stopReason()).isEqualTo(StopReason.BACK_AT_OWN_WORK);
        assertThat(login.as(personas.admin(), () -> capacity.hold(row.hold())).status())
                .isEqualTo(HoldStatus.RELEASED);
        assertThat(login.as(running.member().user(), () -> files.of(running.id()))
                        .settlement())
                .isEqualTo(quote);
        assertThat(count("SELECT count(*) FROM audit_event WHERE action = 'trajectory.stopped' AND subject_id = ?"))
                .isEqualTo(1);
        assertThat(mails("trajectory-stopped:" + running.id())).isEqualTo(2);
    }

    @Test
    void changesNothingWhenTheCostIsNotTheOneThatWasShown() {
        var shown = cases.as(running.member().user(), day, () -> stopping.quote(running.id(), StopReason.OTHER));
        cases.as(running.coach(), day, () -> hours.book(running.id(), day, 60, TimeKind.TALK));
        assertThatThrownBy(() -> cases.as(
                        running.member().user(),
                        day,
                        () -> stopping.stop(running.id(), StopReason.OTHER, shown.total())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("costChanged"));
        assertThat(cases.row(running).status()).isEqualTo(TrajectoryStatus.ACTIVE);
    }

    @Test
    void isForWhoMaySignAndForTheCoachAlone() {
        assertThatThrownBy(() -> cases.as(
                        employers.fresh().user(), day, () -> stopping.stop(running.id(), StopReason.OTHER, Money.ZERO)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.as(
                        personas.coach(2), day, () -> stopping.stop(running.id(), StopReason.OTHER, Money.ZERO)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.as(
                        personas.admin(), day, () -> stopping.stop(running.id(), StopReason.OTHER, Money.ZERO)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(cases.row(running).status()).isEqualTo(TrajectoryStatus.ACTIVE);
    }

    @Test
    void stopsOneThatNeverBeganInsteadOfLeavingItBetweenTwoRules() {
        var planned = cases.concluded(employers.fresh());
        var user = planned.member().user();
        assertThatThrownBy(() -> cases.as(
                        user, planned.start().minusDays(1), () -> stopping.quote(planned.id(), StopReason.OTHER)))
                .isInstanceOf(Refusal.class);
        var quote = cases.as(user, planned.start(), () -> stopping.quote(planned.id(), StopReason.EMPLOYER_REQUEST));
        assertThat(quote.total()).isEqualTo(quote.price().percent(1_000));
        cases.as(user, planned.start(), () -> stopping.stop(planned.id(), StopReason.EMPLOYER_REQUEST, quote.total()));
        assertThat(cases.row(planned).status()).isEqualTo(TrajectoryStatus.CANCELLED);
    }

    @Test
    void booksNoHoursAfterTheEnd() {
        cases.as(running.coach(), day, () -> care.stop(running.id(), StopReason.OTHER, day));
        assertThatThrownBy(() -> cases.as(running.coach(), day, () -> hours.book(running.id(), day, 60, TimeKind.TALK)))
                .isInstanceOf(Refusal.class);
    }

    private long count(String sql) {
        return jdbc.sql(sql).param(running.id().value()).query(Long.class).single();
    }

    private long mails(String event) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key LIKE ?")
                .param(event + "%")
                .query(Long.class)
                .single();
    }
}
