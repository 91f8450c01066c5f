package nl.werkzaak.tweedespoor.employer;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;

/**
 * A sickness case as it reads now.
 *
 * @param interruptions recovered periods of at most 27 days, oldest first
 */
public record SicknessCaseRow(
        SicknessCaseId id, EmployeeId employeeId, LocalDate firstSickDay, List<DateRange> interruptions, long version) {
    public SicknessCaseRow {
        interruptions = List.copyOf(interruptions);
    }
}
