package nl.werkzaak.tweedespoor.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.OrderFacts;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.stereotype.Component;

/** The one transaction of the concluding signature: agreement, sealed bytes, order, seat, trajectory and mail. */
@Component
class Conclusion {
    private final AgreementRepository agreements;
    private final Offering offering;
    private final SigningCodes codes;
    private final Orders orders;
    private final Capacity capacity;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Again again;
    private final List<ConclusionStep> steps;

    Conclusion(
            AgreementRepository agreements,
            Offering offering,
            SigningCodes codes,
            Orders orders,
            Capacity capacity,
            Outbox outbox,
            AuditTrail audit,
            Again again,
            List<ConclusionStep> steps) {
        this.agreements = agreements;
        this.offering = offering;
        this.codes = codes;
        this.orders = orders;
        this.capacity = capacity;
        this.outbox = outbox;
        this.audit = audit;
        this.again = again;
        this.steps = steps;
    }

    /** Everything that was made before the transaction began. */
    record Prepared(UserRow user, Evidence evidence, AgreementPapers.Sealed sealed, UUID code) {}

    AgreementRow conclude(OrderId id, Prepared prepared) {
        return again.run(() -> concludeOnce(id, prepared));
    }

    private AgreementRow concludeOnce(OrderId id, Prepared prepared) {
        var order = orders.lockForSigning(id);
        var agreement = agreements.lockByOrder(id.value()).orElseThrow(NotFound::new);
        if (agreement.status() == AgreementStatus.SIGNED) {
            return AgreementRow.of(agreement);
        }
        codes.use(prepared.code());
        var document = offering.store(
                agreement,
                prepared.sealed(),
                order.packageName(),
                prepared.user().id());
        agreement.sign(
                prepared.user().id(),
                prepared.evidence(),
                document,
                prepared.sealed().sha256());
        orders.confirm(id);
        capacity.confirm(order.hold());
        var facts = facts(order, agreement, document);
        steps.forEach(step -> step.onConcluded(facts));
        audit.record(
                AuditEvent.of("agreement.signed", "AGREEMENT", agreement.id().value())
                        .employer(agreement.employerId())
                        .detail("number", agreement.number())
                        .detail("readSha256", prepared.evidence().readSha256()));
        outbox.enqueue(new OutgoingMail(
                "agreement-signed:" + agreement.id(),
                prepared.user().email(),
                prepared.user().locale(),
                "agreement-signed",
                Map.of("link", AgreementPaths.receipt(id))));
        return AgreementRow.of(agreement);
    }

    private Concluded facts(OrderFacts order, Agreement agreement, DocumentId document) {
        var hold = capacity.hold(order.hold());
        return new Concluded(
                order.id(),
                agreement.id(),
                order.employer(),
                order.employee(),
                order.sicknessCase(),
                order.packageVersion(),
                order.hold(),
                hold.coachId(),
                new Week(order.startWeek()),
                order.weeks(),
                document);
    }
}
