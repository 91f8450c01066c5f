package nl.werkzaak.tweedespoor.agreement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The employer's side of signing. Whatever takes time (writing and sealing the document) is done before; then one short
 * transaction stores everything that the signature settles. Not a service with a transaction of its own, since sealing
 * must not happen inside one.
 */
@Component
@PreAuthorize("hasRole('EMPLOYER')")
public class Signing {
    private final AgreementRepository agreements;
    private final AgreementPapers papers;
    private final SigningCodes codes;
    private final Conclusion conclusion;
    private final Employers employers;
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    Signing(
            AgreementRepository agreements,
            AgreementPapers papers,
            SigningCodes codes,
            Conclusion conclusion,
            Employers employers,
            Users users,
            Outbox outbox,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.papers = papers;
        this.codes = codes;
        this.conclusion = conclusion;
        this.employers = employers;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the current user may sign: the right, and an authority that sales has confirmed. */
    @Transactional(readOnly = true)
    public boolean authorised(OrderId order) {
        var agreement = find(order);
        return employers.mayBeSignedBy(agreement.employerId(), actor.require().id());
    }

    /** Mails a code that works for this agreement and this person only. */
    @Transactional
    public void sendCode(OrderId order) {
        var agreement = find(order);
        requireOpen(agreement);
        requireAuthority(agreement);
        var user = me();
        var code = codes.ask(agreement.id(), user.id());
        outbox.enqueue(new OutgoingMail(
                "signing-code:" + code,
                user.email(),
                user.locale(),
                "signing-code",
                Map.of("code", "secret:" + SigningCodes.PURPOSE + ":" + code)));
    }

    /** Signs the order's agreement as it stands now. */
    public AgreementRow sign(OrderId order, Signature signature) {
        return sign(AgreementRow.of(find(order)), signature);
    }

    /**
     * Signs. When it is signed already (a second click, another window), nothing changes and the same receipt comes
     * back.
     *
     * @param read the agreement that was read; a signature never lands on another version
     * @throws Refusal at the field that is missing or wrong, or when it cannot be signed, or not any more
     */
    public AgreementRow sign(AgreementRow read, Signature signature) {
        var order = read.order();
        var agreement = find(order);
        if (!agreement.id().equals(read.id())) {
            throw new Refusal("agreement.refusal.status.SUPERSEDED");
        }
        if (agreement.status() == AgreementStatus.SIGNED) {
            return AgreementRow.of(agreement);
        }
        requireOpen(agreement);
        requireAuthority(agreement);
        var drawing = signature.requireComplete();
        requireRead(agreement);
        var user = me();
        UUID code;
        try {
            code = codes.check(agreement.id(), user.id(), signature.code());
        } catch (Refusal refusal) {
            return alreadySigned(order, refusal);
        }
        var evidence = new Evidence(
                signature.manner(),
                signature.manner() == SignatureManner.TYPED ? signature.name() : user.name(),
                drawing,
                user.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                agreement.number(),
                Objects.requireNonNull(agreement.offeredSha256()));
        var sealed = papers.seal(papers.signed(agreement, evidence), evidence.at());
        return conclusion.conclude(order, new Conclusion.Prepared(user, evidence, sealed, code));
    }

    /** A code that another window has just used up for this signature is no mistake of the user. */
    private AgreementRow alreadySigned(OrderId order, Refusal refusal) {
        var agreement = find(order);
        if (agreement.status() == AgreementStatus.SIGNED) {
            return AgreementRow.of(agreement);
        }
        audit.recordSeparately(AuditEvent.of(
                        "agreement.code.refused", "AGREEMENT", agreement.id().value())
                .employer(agreement.employerId())
                .detail("reason", refusal.key()));
        throw refusal;
    }

    private Agreement find(OrderId order) {
        var agreement = agreements.findByCurrentOrderId(order.value()).orElseThrow(NotFound::new);
        employers.require(agreement.employerId(), Right.SIGN);
        return agreement;
    }

    private void requireOpen(Agreement agreement) {
        if (!agreement.status().mayBecome(AgreementStatus.SIGNED)) {
            throw new Refusal("agreement.refusal.status." + agreement.status().name());
        }
        if (!clock.instant().isBefore(agreement.signBy())) {
            throw new Refusal("agreement.refusal.status.EXPIRED");
        }
    }

    private void requireAuthority(Agreement agreement) {
        if (!employers.mayBeSignedBy(agreement.employerId(), actor.require().id())) {
            audit.recordSeparately(AuditEvent.of(
                            "agreement.authority.refused",
                            "AGREEMENT",
                            agreement.id().value())
                    .employer(agreement.employerId()));
            throw new Refusal("agreement.refusal.authority");
        }
    }

    /** The evidence says that the signer read the offered document, so this very person must have had it. */
    private void requireRead(Agreement agreement) {
        var offered = Objects.requireNonNull(agreement.offeredDocument());
        if (!audit.hasRead(actor.require().id(), offered)) {
            throw new Refusal("agreement.refusal.unread");
        }
    }

    private UserRow me() {
        return users.find(actor.require().id()).orElseThrow(NotFound::new);
    }
}
