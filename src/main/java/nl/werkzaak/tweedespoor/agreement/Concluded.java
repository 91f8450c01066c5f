package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.Week;

/** What the concluding signature has settled; the trajectory starts from it. */
public record Concluded(
        OrderId order,
        AgreementId agreement,
        EmployerId employer,
        EmployeeId employee,
        SicknessCaseId sicknessCase,
        PackageVersionId packageVersion,
        HoldId hold,
        CoachId coach,
        Week start,
        int weeks,
        DocumentId agreementPdf) {}
