package nl.werkzaak.tweedespoor.report;

import java.util.Set;

/** Life of a progress report (ADR 0001): no way leads to RELEASED but through the employee's review. */
public enum ReportStatus {
    DRAFT,
    SUBMITTED,
    EMPLOYEE_REVIEW,
    RELEASED,
    RETURNED,
    SUPERSEDED,
    WITHDRAWN;

    public boolean mayBecome(ReportStatus next) {
        return nexts().contains(next);
    }

    /** The coach still has something to do with it. */
    public boolean isUnderWay() {
        return this == DRAFT || this == SUBMITTED || this == EMPLOYEE_REVIEW;
    }

    /** From the review on; what was once shown stays readable for whom it is about. */
    public boolean isShownToEmployee() {
        return this != DRAFT && this != SUBMITTED;
    }

    private Set<ReportStatus> nexts() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(EMPLOYEE_REVIEW, RETURNED);
            case EMPLOYEE_REVIEW -> Set.of(RELEASED, RETURNED);
            case RELEASED -> Set.of(SUPERSEDED, WITHDRAWN);
            case RETURNED, SUPERSEDED, WITHDRAWN -> Set.of();
        };
    }
}
