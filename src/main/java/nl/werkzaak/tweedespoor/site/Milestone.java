package nl.werkzaak.tweedespoor.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import org.jspecify.annotations.Nullable;

/** What a visitor can tell about the course of a case beside the sick days; none of it is medical. */
public enum Milestone {
    PLAN_MADE("plan", "planMade", "actionPlan", Facts::withPlanMade),
    EVALUATION_HELD("evaluatie", "evaluationHeld", "firstYearEvaluation", Facts::withEvaluationHeld),
    RULED_OUT("uitgesloten", "returnRuledOut", null, Facts::withRuledOutOn),
    PROSPECT_UNTIL("uitzicht", "prospectUntil", null, Facts::withProspectUntil),
    TRACK_STARTED("spoor", "trackStarted", "secondTrackStart", (facts, day) -> facts),
    WIA_APPLIED("wia", "wiaApplied", "wiaApplication", Facts::withWiaApplied);

    private final String linkName;
    private final String field;
    private final @Nullable String duty;
    private final BiFunction<Facts, LocalDate, Facts> engine;

    Milestone(String linkName, String field, @Nullable String duty, BiFunction<Facts, LocalDate, Facts> engine) {
        this.linkName = linkName;
        this.field = field;
        this.duty = duty;
        this.engine = engine;
    }

    /** Its name in a shared link. */
    String linkName() {
        return linkName;
    }

    /** The name under which the engine refuses it. */
    public String field() {
        return field;
    }

    /** Whether this says that the duty has been done. */
    boolean completes(String dutyKey) {
        return dutyKey.equals(duty);
    }

    /** The one that may lie ahead; all others have happened. */
    public boolean mayBeAhead() {
        return this == PROSPECT_UNTIL;
    }

    Facts tell(Facts facts, LocalDate day) {
        return engine.apply(facts, day);
    }

    static Optional<Milestone> linked(String name) {
        return Arrays.stream(values())
                .filter(each -> each.linkName.equals(name))
                .findFirst();
    }
}
