package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.BranchId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import org.jspecify.annotations.Nullable;

/** An employee as the own employer, the coach and Werkzaak's staff see one. */
public record EmployeeRow(
        EmployeeId id,
        EmployerId employer,
        String initials,
        String lastName,
        String reference,
        @Nullable String jobTitle,
        @Nullable BranchId branch) {

    /** {@code J. de Boer}. */
    public String name() {
        return initials + " " + lastName;
    }
}
