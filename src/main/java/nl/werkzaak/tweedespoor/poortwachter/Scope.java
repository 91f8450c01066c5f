package nl.werkzaak.tweedespoor.poortwachter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which duties the case still reaches: none after a recovery without relapse, none over AOW age, and after the end of
 * the contract only what concerns the employee's own waiting time (ADR 25).
 */
record Scope(
        @Nullable LocalDate recoveredSince,
        @Nullable LocalDate aowOn,
        @Nullable LocalDate contractEnds) {
    private static final Set<String> OUTLIVE_THE_CONTRACT = Set.of("uwvLetter", "wiaApplication");

    /** Parts of the re-integration report, which must be there when the contract ends (ZW 38(2)). */
    private static final Set<String> REPORT = Set.of("currentOpinion", "finalEvaluation");

    static Scope of(Facts facts) {
        return new Scope(facts.recoveredSince(), facts.aowOn(), facts.contractEnds());
    }

    List<Duty> limit(List<Duty> duties) {
        return recoveredSince == null && aowOn == null && contractEnds == null
                ? duties
                : duties.stream().map(this::atContractEnd).filter(this::reaches).toList();
    }

    private Duty atContractEnd(Duty duty) {
        var ends = contractEnds;
        return ends == null || !duty.date().isAfter(ends) || !REPORT.contains(duty.key())
                ? duty
                : new Duty(duty.rule(), duty.week(), null, ends, ends.minusDays(1));
    }

    private boolean reaches(Duty duty) {
        var day = duty.date();
        if (recoveredSince != null && !day.isBefore(recoveredSince)) {
            return false;
        }
        if (duty.key().equals("wageEnd")) {
            return true;
        }
        if (aowOn != null && !day.isBefore(aowOn)) {
            return false;
        }
        return contractEnds == null || !day.isAfter(contractEnds) || OUTLIVE_THE_CONTRACT.contains(duty.key());
    }

    /** Why the second track is not due on the day, as the end of a reason key. */
    @Nullable
    String whyNotDue(LocalDate due) {
        if (recoveredSince != null && !due.isBefore(recoveredSince)) {
            return "due.recovered";
        }
        if (aowOn != null && !due.isBefore(aowOn)) {
            return "due.aow";
        }
        return contractEnds != null && due.isAfter(contractEnds) ? "due.contractEnds" : null;
    }
}
