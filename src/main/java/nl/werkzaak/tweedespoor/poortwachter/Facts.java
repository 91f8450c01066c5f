package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the sick days; each is optional. None of it is medical: only dates, and whether work is
 * possible at all, which an employer may know (AP 5.2.1).
 *
 * @param adviceGiven      day of the doctor's advice
 * @param planMade         day on which the plan of action was made
 * @param evaluationHeld   day on which the first-year evaluation was held
 * @param ruledOutOn       day on which return at the own employer was ruled out
 * @param prospectUntil    end of a concrete prospect of lasting return at the own employer
 * @param noCapacity       no work is possible at the evaluation
 * @param capacityFrom     day on which work became possible again after {@code noCapacity}
 * @param uwvLetterOn      day on which UWV's letter about the WIA came
 * @param wiaApplied       day of the WIA application
 * @param sanctionWeeks    weeks of extra wage imposed by UWV
 * @param sanctionRepaired day on which UWV found the shortfall repaired
 * @param leave            leave around birth, left out of the count
 * @param aowOn            day on which AOW age is reached
 * @param contractEnds     last day of the employment contract
 * @param recoveredSince   first day of a recovery without a relapse
 * @param firstTrackClosed day of consent or of UWV's permission to close the first track (bill, small employers)
 */
public record Facts(
        @Nullable LocalDate adviceGiven,
        @Nullable LocalDate planMade,
        @Nullable LocalDate evaluationHeld,
        @Nullable LocalDate ruledOutOn,
        @Nullable LocalDate prospectUntil,
        boolean noCapacity,
        @Nullable LocalDate capacityFrom,
        @Nullable LocalDate uwvLetterOn,
        @Nullable LocalDate wiaApplied,
        int sanctionWeeks,
        @Nullable LocalDate sanctionRepaired,
        List<DateRange> leave,
        @Nullable LocalDate aowOn,
        @Nullable LocalDate contractEnds,
        @Nullable LocalDate recoveredSince,
        @Nullable LocalDate firstTrackClosed) {

    public static final Facts NONE = new FactsBuilder().build();

    public Facts {
        leave = List.copyOf(leave);
    }

    public static Facts none() {
        return NONE;
    }

    public static FactsBuilder builder() {
        return new FactsBuilder();
    }

    public Facts withAdviceGiven(LocalDate day) {
        return but().adviceGiven(day).build();
    }

    public Facts withPlanMade(LocalDate day) {
        return but().planMade(day).build();
    }

    public Facts withEvaluationHeld(LocalDate day) {
        return but().evaluationHeld(day).build();
    }

    public Facts withRuledOutOn(LocalDate day) {
        return but().ruledOutOn(day).build();
    }

    public Facts withProspectUntil(LocalDate day) {
        return but().prospectUntil(day).build();
    }

    public Facts withUwvLetterOn(LocalDate day) {
        return but().uwvLetterOn(day).build();
    }

    public Facts withWiaApplied(LocalDate day) {
        return but().wiaApplied(day).build();
    }

    public Facts withSanctionRepaired(LocalDate day) {
        return but().sanctionRepaired(day).build();
    }

    public Facts withAowOn(LocalDate day) {
        return but().aowOn(day).build();
    }

    public Facts withContractEnds(LocalDate day) {
        return but().contractEnds(day).build();
    }

    public Facts withRecoveredSince(LocalDate day) {
        return but().recoveredSince(day).build();
    }

    public Facts withFirstTrackClosed(LocalDate day) {
        return but().firstTrackClosed(day).build();
    }

    public Facts withoutCapacity() {
        return but().noCapacity(true).build();
    }

    public Facts withCapacityFrom(LocalDate day) {
        return but().noCapacity(true).capacityFrom(day).build();
    }

    public Facts withSanctionWeeks(int weeks) {
        return but().sanctionWeeks(weeks).build();
    }

    public Facts withLeave(List<DateRange> periods) {
        return but().leave(periods).build();
    }

    /** Without what happened before that day: it belongs to an earlier case. */
    Facts since(LocalDate start) {
        var earlier = isBefore(adviceGiven, start)
                || isBefore(planMade, start)
                || isBefore(evaluationHeld, start)
                || isBefore(ruledOutOn, start)
                || isBefore(uwvLetterOn, start)
                || isBefore(wiaApplied, start)
                || isBefore(firstTrackClosed, start);
        return earlier ? but().keepSince(start).build() : this;
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate start) {
        return day != null && day.isBefore(start);
    }

    private FactsBuilder but() {
        return new FactsBuilder(this);
    }
}
