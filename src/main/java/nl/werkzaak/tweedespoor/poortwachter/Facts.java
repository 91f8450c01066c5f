package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the sick days; each is optional. None of it is medical: only dates, and whether work is
 * possible at all, which an employer may know (AP 5.2.1).
 *
 * @param adviceGiven    day of the doctor's advice
 * @param planMade       day on which the plan of action was made
 * @param evaluationHeld day on which the first-year evaluation was held
 * @param ruledOutOn     day on which return at the own employer was ruled out
 * @param prospectUntil  end of a concrete prospect of lasting return at the own employer
 * @param noCapacity     no work is possible at the evaluation
 * @param capacityFrom   day on which work became possible again after {@code noCapacity}
 * @param sanctionWeeks  weeks of extra wage imposed by UWV
 */
public record Facts(
        @Nullable LocalDate adviceGiven,
        @Nullable LocalDate planMade,
        @Nullable LocalDate evaluationHeld,
        @Nullable LocalDate ruledOutOn,
        @Nullable LocalDate prospectUntil,
        boolean noCapacity,
        @Nullable LocalDate capacityFrom,
        int sanctionWeeks) {

    public static final Facts NONE = new Facts(null, null, null, null, null, false, null, 0);

    public static Facts none() {
        return NONE;
    }

    public Facts withAdviceGiven(LocalDate day) {
        return new Facts(
                day, planMade, evaluationHeld, ruledOutOn, prospectUntil, noCapacity, capacityFrom, sanctionWeeks);
    }

    public Facts withPlanMade(LocalDate day) {
        return new Facts(
                adviceGiven, day, evaluationHeld, ruledOutOn, prospectUntil, noCapacity, capacityFrom, sanctionWeeks);
    }

    public Facts withEvaluationHeld(LocalDate day) {
        return new Facts(
                adviceGiven, planMade, day, ruledOutOn, prospectUntil, noCapacity, capacityFrom, sanctionWeeks);
    }

    public Facts withRuledOutOn(LocalDate day) {
        return new Facts(
                adviceGiven, planMade, evaluationHeld, day, prospectUntil, noCapacity, capacityFrom, sanctionWeeks);
    }

    public Facts withProspectUntil(LocalDate day) {
        return new Facts(
                adviceGiven, planMade, evaluationHeld, ruledOutOn, day, noCapacity, capacityFrom, sanctionWeeks);
    }

    public Facts withoutCapacity() {
        return new Facts(
                adviceGiven, planMade, evaluationHeld, ruledOutOn, prospectUntil, true, capacityFrom, sanctionWeeks);
    }

    public Facts withCapacityFrom(LocalDate day) {
        return new Facts(adviceGiven, planMade, evaluationHeld, ruledOutOn, prospectUntil, true, day, sanctionWeeks);
    }

    public Facts withSanctionWeeks(int weeks) {
        return new Facts(
                adviceGiven, planMade, evaluationHeld, ruledOutOn, prospectUntil, noCapacity, capacityFrom, weeks);
    }
}
