package nl.werkzaak.tweedespoor.quote;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What an employer asks for; nothing in it is about a person.
 *
 * @param packageVersion null for "help me choose"
 * @param start          the Monday wished for
 */
public record RequestForm(
        EmployerId employer,
        @Nullable PackageVersionId packageVersion,
        String wish,
        @Nullable LocalDate start) {
    static final int LONGEST_WISH = 1_000;
}
