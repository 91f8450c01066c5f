package nl.werkzaak.tweedespoor.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;

/** The employee an order is for, by the employer's own reference, and the sickness case; placing settles them. */
@Embeddable
class OrderedFor {
    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "sickness_case_id")
    private UUID sicknessCase;

    @Column(name = "employee_reference")
    private String reference;

    @SuppressWarnings("NullAway.Init")
    protected OrderedFor() {}

    OrderedFor(EmployeeId employee, SicknessCaseId sicknessCase, String reference) {
        this.employee = employee.value();
        this.sicknessCase = sicknessCase.value();
        this.reference = reference;
    }

    EmployeeId employee() {
        return new EmployeeId(employee);
    }

    SicknessCaseId sicknessCase() {
        return new SicknessCaseId(sicknessCase);
    }

    String reference() {
        return reference;
    }
}
