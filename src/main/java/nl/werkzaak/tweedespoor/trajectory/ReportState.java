package nl.werkzaak.tweedespoor.trajectory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day the next report of a trajectory is reckoned, and how far the present one is. */
@Embeddable
class ReportState {
    /** The day up to which reports were handed in; empty until the work starts. */
    private @Nullable LocalDate reportBase;

    /** The day up to which they were released, as the employer reckons. */
    private @Nullable LocalDate releasedBase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportPhase reportPhase = ReportPhase.NONE;

    void begin(LocalDate day) {
        reportBase = day;
        releasedBase = day;
    }

    /** Days on which the work lay still do not count. */
    void lieStill(LocalDate from, LocalDate until) {
        reportBase = reportBase == null ? null : ReportSchedule.shifted(reportBase, from, until);
        releasedBase = releasedBase == null ? null : ReportSchedule.shifted(releasedBase, from, until);
    }

    boolean isOneOpen() {
        return reportPhase != ReportPhase.NONE;
    }

    void handedIn(LocalDate until) {
        reportBase = reportBase == null || until.isAfter(reportBase) ? until : reportBase;
        reportPhase = ReportPhase.SUBMITTED;
    }

    /** A report that came back is due again at once; a released one moves the employer's dates too. */
    void moved(ReportPhase phase) {
        reportPhase = phase;
        switch (phase) {
            case NONE -> releasedBase = reportBase;
            case RETURNED -> reportBase = releasedBase;
            case SECOND_REVIEW, SUBMITTED, WITH_EMPLOYEE, EMPLOYEE_REVIEW -> {}
        }
    }
}
