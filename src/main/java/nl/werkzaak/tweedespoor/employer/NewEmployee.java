package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.BranchId;
import org.jspecify.annotations.Nullable;

/**
 * The least that is needed to know who a trajectory is for: no date of birth, no address, no citizen number, nothing
 * about health (domain.md §4).
 *
 * @param reference the employer's own name for the file, such as a personnel number
 */
public record NewEmployee(
        String initials,
        String lastName,
        String reference,
        @Nullable String jobTitle,
        @Nullable BranchId branch) {

    public NewEmployee {
        initials = EmployerDetails.required("initials", initials, 20);
        lastName = EmployerDetails.required("lastName", lastName, 80);
        reference = EmployerDetails.required("reference", reference, 40);
        jobTitle = jobTitle == null || jobTitle.isBlank() ? null : EmployerDetails.required("jobTitle", jobTitle, 80);
    }
}
