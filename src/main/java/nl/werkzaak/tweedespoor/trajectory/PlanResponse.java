package nl.werkzaak.tweedespoor.trajectory;

import java.time.Instant;

/**
 * What the employee said about the plan.
 *
 * @param remark the employee's words; empty for the employer, whom only the answer concerns
 * @param current false once the plan has changed since
 */
public record PlanResponse(boolean agrees, String remark, Instant answeredAt, boolean current) {
    PlanResponse withoutRemark() {
        return new PlanResponse(agrees, "", answeredAt, current);
    }
}
