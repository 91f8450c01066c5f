package nl.werkzaak.tweedespoor.trajectory;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.agreement.Concluded;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.jspecify.annotations.Nullable;

/** One employee's second track, from the concluding signature to its outcome. */
@Entity
@Table(name = "trajectory")
class Trajectory {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID orderId;
    private UUID agreementId;
    private UUID employerId;
    private UUID employeeId;
    private UUID sicknessCaseId;
    private UUID packageVersionId;
    private UUID holdId;
    private UUID coachId;
    private boolean coachConfirmed;
    private String employerName;
    private String employeeReference;
    private String packageName;
    private LocalDate startWeek;
    private int weeks;
    private int extraWeeks;
    private int plannedMinutes;
    private long netCents;
    private long vatCents;

    @Enumerated(EnumType.STRING)
    private TrajectoryStatus status = TrajectoryStatus.PLANNED;

    private LocalDate concludedOn;
    private @Nullable LocalDate intakeOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate pausedOn;

    /** Absent as long as it goes on. */
    @Embedded
    private @Nullable TrajectoryEnd end;

    @Embedded
    private ReportState reports = new ReportState();

    @SuppressWarnings("NullAway.Init")
    protected Trajectory() {}

    /** Names as the agreement states them. */
    record Names(String employer, String employeeReference, String packageName) {}

    /** Hours and price of the package, from which an early ending is settled. */
    record Agreed(int minutes, Money net, Money vat) {}

    Trajectory(Concluded facts, Names names, Agreed agreed, LocalDate today) {
        this.id = TrajectoryId.next().value();
        this.orderId = facts.order().value();
        this.agreementId = facts.agreement().value();
        this.employerId = facts.employer().value();
        this.employeeId = facts.employee().value();
        this.sicknessCaseId = facts.sicknessCase().value();
        this.packageVersionId = facts.packageVersion().value();
        this.holdId = facts.hold().value();
        this.coachId = facts.coach().value();
        this.employerName = names.employer();
        this.employeeReference = names.employeeReference();
        this.packageName = names.packageName();
        this.startWeek = facts.start().monday();
        this.weeks = facts.weeks();
        this.plannedMinutes = agreed.minutes();
        this.netCents = agreed.net().cents();
        this.vatCents = agreed.vat().cents();
        this.concludedOn = today;
    }

    /** Confirms the provisional coach or puts another in place; possible until the end. */
    void assign(CoachId coach) {
        if (status.isOver()) {
            throw refused();
        }
        coachId = coach.value();
        coachConfirmed = true;
    }

    /** Other weeks before it begins; another coach was chosen on purpose and needs no confirming. */
    void reschedule(LocalDate start, CoachId coach) {
        require(status == TrajectoryStatus.PLANNED);
        startWeek = start;
        if (!belongsTo(coach)) {
            coachId = coach.value();
            coachConfirmed = true;
        }
    }

    void beginIntake(LocalDate day) {
        if (!coachConfirmed) {
            throw new Refusal("trajectory.refusal.coachFirst");
        }
        become(TrajectoryStatus.INTAKE);
        intakeOn = day;
    }

    void start(LocalDate day) {
        require(status == TrajectoryStatus.INTAKE);
        notBefore(intakeOn, day);
        become(TrajectoryStatus.ACTIVE);
        startedOn = day;
        reports.begin(day);
    }

    void pause(LocalDate day) {
        become(TrajectoryStatus.PAUSED);
        pausedOn = day;
    }

    /** The days it lay still do not count for the six weeks to the next report; returns the whole weeks they make. */
    int resume(LocalDate day) {
        require(status == TrajectoryStatus.PAUSED);
        notBefore(pausedOn, day);
        become(TrajectoryStatus.ACTIVE);
        var since = Objects.requireNonNull(pausedOn, "paused on a day");
        reports.lieStill(since, day);
        pausedOn = null;
        return (int) ChronoUnit.WEEKS.between(since, day);
    }

    /** Goes on longer than agreed, before its end. */
    void prolong(int more) {
        if (status.isOver()) {
            throw refused();
        }
        extraWeeks += more;
    }

    /** With another employer: whether that one means to hire, and whether the work is lasting (domain.md §8). */
    void complete(Outcome result, @Nullable Boolean hires, @Nullable Boolean lasting, LocalDate day) {
        if (status == TrajectoryStatus.ACTIVE && reports.isOneOpen()) {
            throw new Refusal("trajectory.refusal.reportOpen");
        }
        become(TrajectoryStatus.COMPLETED);
        end = TrajectoryEnd.completed(result, hires, lasting, day);
    }

    void complete(Outcome result, LocalDate day) {
        complete(result, null, null, day);
    }

    void stop(StopReason reason, LocalDate day) {
        become(TrajectoryStatus.STOPPED);
        end = TrajectoryEnd.stopped(reason, day);
    }

    void cancel(LocalDate day) {
        become(TrajectoryStatus.CANCELLED);
        end = TrajectoryEnd.cancelled(day);
    }

    /** A report was handed in over the time until {@code until}. */
    void reported(LocalDate until) {
        require(status == TrajectoryStatus.ACTIVE || status == TrajectoryStatus.PAUSED);
        reports.handedIn(until);
    }

    void reportMoved(ReportPhase phase) {
        reports.moved(phase);
    }

    private void become(TrajectoryStatus next) {
        require(status.mayBecome(next));
        status = next;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw refused();
        }
    }

    private Refusal refused() {
        return new Refusal("trajectory.refusal.status." + status.name());
    }

    private static void notBefore(@Nullable LocalDate earlier, LocalDate day) {
        if (earlier != null && day.isBefore(earlier)) {
            throw new Refusal("trajectory.refusal.order", earlier).at("day");
        }
    }

    TrajectoryId id() {
        return new TrajectoryId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    EmployerId employer() {
        return new EmployerId(employerId);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    CoachId coach() {
        return new CoachId(coachId);
    }

    HoldId hold() {
        return new HoldId(holdId);
    }

    TrajectoryStatus status() {
        return status;
    }

    boolean coachConfirmed() {
        return coachConfirmed;
    }

    boolean belongsTo(CoachId coach) {
        return coachId.equals(coach.value());
    }
}
