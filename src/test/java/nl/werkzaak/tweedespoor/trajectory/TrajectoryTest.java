package nl.werkzaak.tweedespoor.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.agreement.Concluded;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrajectoryTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

    /** Which statuses the machine allows after which, written out once more than in the code. */
    private static final Map<TrajectoryStatus, Set<TrajectoryStatus>> ALLOWED = Map.of(
            TrajectoryStatus.PLANNED, Set.of(TrajectoryStatus.INTAKE, TrajectoryStatus.CANCELLED),
            TrajectoryStatus.INTAKE, Set.of(TrajectoryStatus.ACTIVE, TrajectoryStatus.STOPPED),
            TrajectoryStatus.ACTIVE,
                    Set.of(TrajectoryStatus.PAUSED, TrajectoryStatus.COMPLETED, TrajectoryStatus.STOPPED),
            TrajectoryStatus.PAUSED, Set.of(TrajectoryStatus.ACTIVE, TrajectoryStatus.STOPPED),
            TrajectoryStatus.COMPLETED, Set.of(),
            TrajectoryStatus.STOPPED, Set.of(),
            TrajectoryStatus.CANCELLED, Set.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(TrajectoryStatus.values()).flatMap(from -> Stream.of(TrajectoryStatus.values())
                .filter(to -> to != TrajectoryStatus.PLANNED)
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void goesOnlyTheAllowedWays(TrajectoryStatus from, TrajectoryStatus to) {
        var trajectory = in(from);
        var verb = verb(from, to);
        if (ALLOWED.get(from).contains(to)) {
            verb.accept(trajectory);
            assertThat(trajectory.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> verb.accept(trajectory)).isInstanceOf(Refusal.class);
            assertThat(trajectory.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource
    void movesItsStartBeforeItBegins(TrajectoryStatus status) {
        var trajectory = in(status);
        var coach = CoachId.next();
        if (status == TrajectoryStatus.PLANNED) {
            trajectory.reschedule(MONDAY.plusWeeks(2), coach);
            assertThat(trajectory.coach()).isEqualTo(coach);
            assertThat(trajectory.coachConfirmed()).isTrue();
        } else {
            var before = trajectory.coach();
            assertThatThrownBy(() -> trajectory.reschedule(MONDAY.plusWeeks(2), coach))
                    .isInstanceOf(Refusal.class);
            assertThat(trajectory.coach()).isEqualTo(before);
        }
    }

    @Test
    void waitsForTheCoachBeforeTheIntake() {
        assertThatThrownBy(() -> planned().beginIntake(MONDAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("trajectory.refusal.coachFirst"));
    }

    @Test
    void refusesAStartBeforeTheIntake() {
        var trajectory = in(TrajectoryStatus.INTAKE);
        assertThatThrownBy(() -> trajectory.start(MONDAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("day"));
    }

    @Test
    void isNotCompletedWhileAReportIsOpen() {
        var trajectory = in(TrajectoryStatus.ACTIVE);
        trajectory.reported(MONDAY.plusDays(42));
        assertThatThrownBy(() -> trajectory.complete(Outcome.OTHER, MONDAY.plusDays(50)))
                .isInstanceOf(Refusal.class);
        trajectory.reportMoved(ReportPhase.NONE);
        assertThatCode(() -> trajectory.complete(Outcome.OTHER, MONDAY.plusDays(50)))
                .doesNotThrowAnyException();
    }

    @Test
    void takesAnotherCoachUntilTheEnd() {
        var trajectory = in(TrajectoryStatus.ACTIVE);
        var other = CoachId.next();
        trajectory.assign(other);
        assertThat(trajectory.belongsTo(other)).isTrue();
        assertThatThrownBy(() -> in(TrajectoryStatus.STOPPED).assign(other)).isInstanceOf(Refusal.class);
    }

    private static Consumer<Trajectory> verb(TrajectoryStatus from, TrajectoryStatus to) {
        Map<TrajectoryStatus, Consumer<Trajectory>> verbs = new EnumMap<>(TrajectoryStatus.class);
        verbs.put(TrajectoryStatus.INTAKE, t -> t.beginIntake(MONDAY));
        verbs.put(
                TrajectoryStatus.ACTIVE,
                from == TrajectoryStatus.PAUSED ? t -> t.resume(MONDAY.plusDays(20)) : t -> t.start(MONDAY));
        verbs.put(TrajectoryStatus.PAUSED, t -> t.pause(MONDAY.plusDays(10)));
        verbs.put(TrajectoryStatus.COMPLETED, t -> t.complete(Outcome.OTHER, MONDAY.plusDays(60)));
        verbs.put(TrajectoryStatus.STOPPED, t -> t.stop(StopReason.OTHER, MONDAY.plusDays(60)));
        verbs.put(TrajectoryStatus.CANCELLED, t -> t.cancel(MONDAY));
        return verbs.get(to);
    }

    /** Walks the real transitions. */
    private static Trajectory in(TrajectoryStatus status) {
        var trajectory = planned();
        trajectory.assign(trajectory.coach());
        switch (status) {
            case PLANNED -> {}
            case CANCELLED -> trajectory.cancel(MONDAY);
            case INTAKE -> trajectory.beginIntake(MONDAY);
            default -> {
                trajectory.beginIntake(MONDAY);
                trajectory.start(MONDAY);
                switch (status) {
                    case PAUSED -> trajectory.pause(MONDAY.plusDays(10));
                    case COMPLETED -> trajectory.complete(Outcome.OTHER, MONDAY.plusDays(60));
                    case STOPPED -> trajectory.stop(StopReason.OTHER, MONDAY.plusDays(60));
                    default -> {}
                }
            }
        }
        return trajectory;
    }

    private static Trajectory planned() {
        var facts = new Concluded(
                OrderId.next(),
                AgreementId.next(),
                EmployerId.next(),
                EmployeeId.next(),
                SicknessCaseId.next(),
                PackageVersionId.next(),
                HoldId.next(),
                CoachId.next(),
                new Week(MONDAY),
                26,
                DocumentId.next());
        return new Trajectory(
                facts,
                new Trajectory.Names("Bakkerij", "A. Jansen", "BASIS"),
                new Trajectory.Agreed(28 * 60, Money.euros("2750.00"), Money.euros("577.50")),
                MONDAY.minusDays(10));
    }
}
