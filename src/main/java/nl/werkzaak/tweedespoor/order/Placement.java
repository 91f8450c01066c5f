package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What placing pins; {@code onBehalf} when sales filled it in after a call. */
record Placement(
        String number,
        UserId by,
        EmployeeId employee,
        SicknessCaseId sicknessCase,
        String employeeReference,
        OrderedPackage ordered,
        Instant placedAt,
        Instant signBy,
        @Nullable UUID quote,
        boolean onBehalf) {}
