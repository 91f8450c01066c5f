package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.UserId;

/** What placing pins. */
record Placement(
        String number,
        UserId by,
        EmployeeId employee,
        SicknessCaseId sicknessCase,
        String employeeReference,
        OrderedPackage ordered,
        Instant placedAt,
        Instant signBy) {}
