package nl.werkzaak.tweedespoor.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The contract for one order. Werkzaak's signature makes it an offer, the employer's concludes it; what was offered
 * and what was signed stay as they are.
 */
@Entity
@Table(name = "agreement")
class Agreement {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "order_id", nullable = false, updatable = false)
    private UUID orderId;

    /** The order while this is its agreement; empty once superseded, so that an order has one at a time. */
    @Column(name = "current_order_id")
    private @Nullable UUID currentOrderId;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AgreementStatus status = AgreementStatus.PREPARED;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "verification_code", nullable = false, updatable = false)
    private String verificationCode;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(name = "content_sha256", nullable = false, updatable = false)
    private String contentSha256;

    @Column(name = "sign_by", nullable = false, updatable = false)
    private Instant signBy;

    @Column(name = "werkzaak_signer")
    private @Nullable String werkzaakSigner;

    @Column(name = "werkzaak_signed_at")
    private @Nullable Instant werkzaakSignedAt;

    @Column(name = "offered_document")
    private @Nullable UUID offeredDocument;

    @Column(name = "offered_sha256")
    private @Nullable String offeredSha256;

    @Embedded
    private @Nullable EmployerSignature signature;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(
            OrderId order,
            EmployerId employer,
            String number,
            String verificationCode,
            String content,
            Instant signBy) {
        this.id = AgreementId.next().value();
        this.orderId = order.value();
        this.currentOrderId = order.value();
        this.employerId = employer.value();
        this.number = number;
        this.verificationCode = verificationCode;
        this.content = content;
        this.contentSha256 = Terms.sha256(content);
        this.signBy = signBy;
    }

    /** Werkzaak's mandated signatory signed these bytes; the employer may read and sign them. */
    void offer(String signer, Instant at, DocumentId document, String sha256) {
        become(AgreementStatus.OFFERED);
        werkzaakSigner = signer;
        werkzaakSignedAt = at;
        offeredDocument = document.value();
        offeredSha256 = sha256;
    }

    /** The concluding signature, of somebody who read these bytes. */
    void sign(UserId by, Evidence evidence, DocumentId document, String sha256) {
        if (!evidence.at().isBefore(signBy)) {
            throw new Refusal("agreement.refusal.status.EXPIRED");
        }
        if (!evidence.readSha256().equals(offeredSha256)) {
            throw new Refusal("agreement.refusal.status.SUPERSEDED");
        }
        become(AgreementStatus.SIGNED);
        signature = new EmployerSignature(by, evidence, document, sha256);
    }

    void decline(Instant at) {
        become(AgreementStatus.DECLINED);
        endedAt = at;
    }

    void expire(Instant at) {
        become(AgreementStatus.EXPIRED);
        endedAt = at;
    }

    /** Another version takes its place. */
    void supersede(Instant at) {
        become(AgreementStatus.SUPERSEDED);
        currentOrderId = null;
        endedAt = at;
    }

    private void become(AgreementStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal("agreement.refusal.status." + status.name());
        }
        status = next;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    EmployerId employerId() {
        return new EmployerId(employerId);
    }

    AgreementStatus status() {
        return status;
    }

    String number() {
        return number;
    }

    String verificationCode() {
        return verificationCode;
    }

    String content() {
        return content;
    }

    Instant signBy() {
        return signBy;
    }

    @Nullable
    DocumentId offeredDocument() {
        return offeredDocument == null ? null : new DocumentId(offeredDocument);
    }

    @Nullable
    String offeredSha256() {
        return offeredSha256;
    }

    /** Absent until it is concluded. */
    @Nullable
    EmployerSignature signature() {
        return signature;
    }
}
