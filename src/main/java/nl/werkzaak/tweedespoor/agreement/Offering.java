package nl.werkzaak.tweedespoor.agreement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentNumbers;
import nl.werkzaak.tweedespoor.document.DocumentSeries;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.order.OrderFacts;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** Turns a placed order into an agreement that Werkzaak has signed; part of the placing transaction. */
@Component
class Offering {
    private final AgreementRepository agreements;
    private final AgreementPapers papers;
    private final Terms terms;
    private final WerkzaakParty party;
    private final Employers employers;
    private final Catalog catalog;
    private final Users users;
    private final DocumentNumbers numbers;
    private final Vault vault;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    Offering(
            AgreementRepository agreements,
            AgreementPapers papers,
            Terms terms,
            WerkzaakParty party,
            Employers employers,
            Catalog catalog,
            Users users,
            DocumentNumbers numbers,
            Vault vault,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.agreements = agreements;
        this.papers = papers;
        this.terms = terms;
        this.party = party;
        this.employers = employers;
        this.catalog = catalog;
        this.users = users;
        this.numbers = numbers;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    void offer(OrderFacts order) {
        var numbered = numbers.next(DocumentSeries.AGREEMENT);
        var content = papers.written(content(order), numbered);
        var agreement = agreements.saveAndFlush(new Agreement(
                order.id(),
                order.employer(),
                numbered.number(),
                numbered.verificationCode(),
                AgreementPapers.write(content),
                order.signBy()));
        numbers.belongsTo(numbered, DocumentSubject.of(agreement.id()));
        var sealed = papers.seal(papers.offered(agreement), content.signer().at());
        var document = store(agreement, sealed, order.packageName(), order.orderedBy());
        agreement.offer(content.signer().name(), content.signer().at(), document, sealed.sha256());
        audit.record(
                AuditEvent.of("agreement.offered", "AGREEMENT", agreement.id().value())
                        .employer(order.employer())
                        .detail("number", agreement.number()));
        tell(order, agreement);
    }

    /** @param by who made the document: the one who ordered, then the one who signed */
    DocumentId store(Agreement agreement, AgreementPapers.Sealed sealed, String packageName, UserId by) {
        var signed = agreement.status() == AgreementStatus.OFFERED ? " (ondertekend)" : "";
        var document = NewDocument.pdf(
                agreement.employerId(),
                DocumentKind.AGREEMENT,
                DocumentSubject.of(agreement.id()),
                "Overeenkomst " + agreement.number() + signed + ", " + packageName,
                by);
        try {
            return vault.store(document, new ByteArrayInputStream(sealed.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(OrderFacts order, Agreement agreement) {
        readers(order).forEach(reader -> users.find(reader)
                .ifPresent(user -> outbox.enqueue(new OutgoingMail(
                        "agreement-offered:" + agreement.id() + ":" + reader,
                        user.email(),
                        user.locale(),
                        "agreement-offered",
                        Map.of("link", AgreementPaths.agreement(order.id()))))));
    }

    /** Who ordered; when sales did so for the employer, those who may sign there. */
    private List<UserId> readers(OrderFacts order) {
        return order.onBehalf()
                ? employers.signers(order.employer()).stream()
                        .map(Contact::user)
                        .toList()
                : List.of(order.orderedBy());
    }

    private AgreementContent content(OrderFacts order) {
        var mandate = party.mandate().orElseThrow(() -> new Refusal("agreement.refusal.noMandate"));
        var signer =
                new AgreementContent.Signer(mandate.holder(), mandate.jobTitle(), mandate.reference(), clock.instant());
        return new AgreementContent(
                Zones.today(clock),
                order.signBy(),
                client(order),
                contractor(),
                signer,
                assignment(order),
                order.lines().stream()
                        .map(l -> new AgreementContent.Line(
                                l.name(),
                                l.quantity(),
                                l.unit().cents(),
                                l.total().cents()))
                        .toList(),
                order.net().cents(),
                order.vat().cents(),
                order.vatBasisPoints(),
                new AgreementContent.Texts(
                        terms.inForce(TermsKind.CLAUSES).id(),
                        terms.inForce(TermsKind.TERMS).id(),
                        terms.inForce(TermsKind.PRIVACY).id()),
                null);
    }

    private AgreementContent.Client client(OrderFacts order) {
        var employer = employers.find(order.employer());
        return new AgreementContent.Client(
                employer.name(),
                employer.kvk().value(),
                employer.address(),
                employer.postcode().value(),
                employer.town(),
                employer.invoiceEmail(),
                employer.invoiceReference());
    }

    private AgreementContent.Contractor contractor() {
        var own = party.legalData().orElseThrow(() -> new Refusal("agreement.refusal.noLegalData"));
        return new AgreementContent.Contractor(
                own.name(),
                own.kvk().value(),
                own.vatId().value(),
                own.address(),
                own.postcode().value(),
                own.town(),
                own.email().value(),
                own.phone().display(),
                own.complaints().value(),
                own.liabilityLimit().cents());
    }

    private AgreementContent.Assignment assignment(OrderFacts order) {
        var offer = catalog.offer(order.packageVersion());
        return new AgreementContent.Assignment(
                order.number(),
                order.employeeReference(),
                order.packageCode(),
                order.packageName(),
                order.packageVersion().value(),
                offer.number(),
                offer.items(),
                order.coachHours(),
                order.weeks(),
                order.startWeek());
    }
}
