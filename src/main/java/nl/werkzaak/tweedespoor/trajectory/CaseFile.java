package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the people around a trajectory wrote down about the work that is done, as far as the reader may see it.
 *
 * @param bookedMinutes the coaches' time so far
 * @param standIn who works on it in the coach's place, now or next
 * @param settlement how an early ending was settled; absent while it runs and for a reader without prices
 */
public record CaseFile(
        List<Goal> goals,
        List<Activity> activities,
        List<Arrangement> arrangements,
        List<Pause> pauses,
        Basis basis,
        int plannedMinutes,
        int bookedMinutes,
        @Nullable Settlement settlement,
        @Nullable StandIn standIn) {

    public CaseFile {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        arrangements = List.copyOf(arrangements);
        pauses = List.copyOf(pauses);
    }

    public record Goal(
            UUID id,
            String words,
            @Nullable LocalDate by,
            @Nullable LocalDate reached) {}

    /** @param result absent until there is one */
    public record Activity(
            UUID id,
            ActivityType type,
            LocalDate day,
            String goal,
            @Nullable String result) {}

    public record Arrangement(
            UUID id,
            String words,
            Party owner,
            LocalDate due,
            @Nullable LocalDate done) {
        public boolean isLate(LocalDate today) {
            return done == null && due.isBefore(today);
        }
    }

    /** Of the physician's paper only its date and reference are known. */
    public record Pause(LocalDate from, @Nullable LocalDate until, LocalDate wordOn, String wordReference) {}

    /**
     * Why and when the second track was decided on.
     *
     * @param firstTrack whether return at the own employer is worked on beside it; null when nobody said so
     */
    public record Basis(
            @Nullable LocalDate decidedOn,
            @Nullable DecisionBasis paper,
            @Nullable Boolean firstTrack,
            @Nullable LocalDate firstTrackUntil,
            String lateReason) {
        public static final Basis UNKNOWN = new Basis(null, null, null, null, "");
    }

    /** For who may know dates and progress, but no contents. */
    CaseFile datesOnly() {
        return new CaseFile(
                List.of(), List.of(), List.of(), pauses, basis, plannedMinutes, bookedMinutes, settlement, standIn);
    }

    /** For the employee, whom prices do not concern. */
    CaseFile withoutPrices() {
        return new CaseFile(
                goals, activities, arrangements, pauses, basis, plannedMinutes, bookedMinutes, null, standIn);
    }
}
