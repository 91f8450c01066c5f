package nl.werkzaak.tweedespoor.sales;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Something that a colleague planned to do for an employer. */
public record DueAction(
        EmployerId employer, String employerName, @Nullable UserId owner, LocalDate on, String what) {}
