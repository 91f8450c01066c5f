package nl.werkzaak.tweedespoor.agreement;

import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.order.CancellationReason;
import nl.werkzaak.tweedespoor.order.CancellationStep;
import nl.werkzaak.tweedespoor.order.ExpiryStep;
import nl.werkzaak.tweedespoor.order.OrderFacts;
import nl.werkzaak.tweedespoor.order.PlacingStep;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import org.springframework.stereotype.Component;

/** What happens to the agreement when something happens to its order; always in the order's transaction. */
@Component
class OrderSteps implements PlacingStep, CancellationStep, ExpiryStep {
    private final Offering offering;
    private final AuthorityChecks authority;
    private final AgreementRepository agreements;
    private final SigningMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    OrderSteps(
            Offering offering,
            AuthorityChecks authority,
            AgreementRepository agreements,
            SigningMails mails,
            AuditTrail audit,
            Clock clock) {
        this.offering = offering;
        this.authority = authority;
        this.agreements = agreements;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onPlaced(OrderFacts order) {
        offering.offer(order);
        authority.alert(order.id(), order.employer());
    }

    /** An open offer ends as declined; a signed agreement stays what it is, only the order is cancelled. */
    @Override
    public void onCancelled(OrderId order, CancellationReason reason, Money price) {
        agreements
                .lockByOrder(order.value())
                .filter(agreement -> agreement.status() == AgreementStatus.OFFERED)
                .ifPresent(agreement -> {
                    agreement.decline(clock.instant());
                    audit.record(AuditEvent.of(
                                    "agreement.declined",
                                    "AGREEMENT",
                                    agreement.id().value())
                            .employer(agreement.employerId())
                            .detail("reason", reason));
                });
        mails.sales("order-cancelled", order);
    }

    @Override
    public void onExpired(OrderId order) {
        agreements
                .lockByOrder(order.value())
                .filter(agreement -> agreement.status() == AgreementStatus.OFFERED)
                .ifPresent(agreement -> {
                    agreement.expire(clock.instant());
                    audit.record(AuditEvent.of(
                                    "agreement.expired",
                                    "AGREEMENT",
                                    agreement.id().value())
                            .employer(agreement.employerId()));
                    mails.signers("agreement-expired", agreement.id().value(), agreement.employerId(), order);
                    mails.sales("order-expired", order);
                });
    }
}
