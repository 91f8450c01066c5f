package nl.werkzaak.tweedespoor.agreement;

import java.time.Clock;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing the pen to a colleague. Only somebody whom the employer has given the right to sign, with the mandate that
 * was recorded then, can be asked; the colleague logs in, is identified again and signs in the own name. The link in
 * the mail opens nothing by itself.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYER')")
public class SigningRequests {
    private final AgreementRepository agreements;
    private final Employers employers;
    private final SigningMails mails;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    SigningRequests(
            AgreementRepository agreements,
            Employers employers,
            SigningMails mails,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.employers = employers;
        this.mails = mails;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The others who may sign this agreement. */
    @Transactional(readOnly = true)
    public List<Contact> colleagues(OrderId order) {
        return others(find(order));
    }

    /**
     * Mails the colleague that this agreement waits; the same colleague at most once a day.
     *
     * @throws NotFound for somebody without the right to sign for this employer
     * @throws Refusal when the agreement cannot be signed any more
     */
    public void ask(OrderId order, UserId colleague) {
        var agreement = find(order);
        if (agreement.status() != AgreementStatus.OFFERED || !clock.instant().isBefore(agreement.signBy())) {
            throw new Refusal("agreement.ask.closed");
        }
        var asked = others(agreement).stream()
                .filter(other -> other.user().equals(colleague))
                .findFirst()
                .orElseThrow(NotFound::new);
        mails.one(
                "agreement-asked",
                agreement.id() + ":" + Zones.today(clock),
                asked.user(),
                AgreementPaths.agreement(order));
        audit.record(AuditEvent.of(
                        "agreement.colleague-asked", "AGREEMENT", agreement.id().value())
                .employer(agreement.employerId())
                .detail("user", asked.user())
                .detail("mandate", asked.mandate()));
    }

    private List<Contact> others(Agreement agreement) {
        var me = actor.require().id();
        return employers.signers(agreement.employerId()).stream()
                .filter(signer -> !signer.user().equals(me))
                .toList();
    }

    private Agreement find(OrderId order) {
        var agreement = agreements.findByCurrentOrderId(order.value()).orElseThrow(NotFound::new);
        employers.require(agreement.employerId(), Right.READ);
        return agreement;
    }
}
