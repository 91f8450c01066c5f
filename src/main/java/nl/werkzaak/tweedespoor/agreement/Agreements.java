package nl.werkzaak.tweedespoor.agreement;

import java.util.Optional;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreements, for whoever belongs to the employer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYER', 'SALES', 'ADMIN')")
public class Agreements {
    private final AgreementRepository agreements;
    private final Employers employers;

    Agreements(AgreementRepository agreements, Employers employers) {
        this.agreements = agreements;
        this.employers = employers;
    }

    public AgreementRow ofOrder(OrderId order) {
        return AgreementRow.of(read(order));
    }

    /** The agreement of an order, where there is one yet; for who has just been given something of this employer. */
    public Optional<AgreementRow> find(OrderId order, EmployerId employer) {
        return agreements
                .findByCurrentOrderIdAndEmployerId(order.value(), employer.value())
                .map(AgreementRow::of);
    }

    private Agreement read(OrderId order) {
        var agreement = agreements.findByCurrentOrderId(order.value()).orElseThrow(NotFound::new);
        employers.require(agreement.employerId(), Right.READ);
        return agreement;
    }
}
