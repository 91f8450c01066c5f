package nl.werkzaak.tweedespoor.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** One question to a second person about one version of a subject; decided once, never by who asked. */
@Entity
@Table(name = "approval")
class Approval {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ApprovalKind kind;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private long subjectVersion;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String path;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status = ApprovalStatus.ASKED;

    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String word;
    private @Nullable String facts;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(ApprovalRequest request, UserId by, Instant now) {
        id = ApprovalId.next().value();
        kind = request.kind();
        subject = request.subject();
        subjectVersion = request.subjectVersion();
        title = request.title();
        reason = request.reason().strip();
        path = request.path();
        askedBy = by.value();
        askedAt = now;
    }

    /** What it was asked about, as the approver sees it. */
    void keep(KeptFacts shown) {
        facts = shown.text();
    }

    void approve(UserId by, Instant now) {
        decide(ApprovalStatus.APPROVED, by, now);
    }

    void refuse(UserId by, String given, Instant now) {
        decide(ApprovalStatus.REFUSED, by, now);
        word = given.strip();
    }

    /** The subject changed, or whoever asked thought again. */
    void withdraw(Instant now) {
        become(ApprovalStatus.WITHDRAWN, now);
    }

    private void decide(ApprovalStatus next, UserId by, Instant now) {
        if (by.value().equals(askedBy)) {
            throw new Refusal("approval.refusal.self");
        }
        become(next, now);
        decidedBy = by.value();
    }

    private void become(ApprovalStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new Refusal("approval.refusal.status." + status.name());
        }
        status = next;
        decidedAt = now;
    }

    ApprovalId id() {
        return new ApprovalId(id);
    }

    ApprovalKind kind() {
        return kind;
    }

    UserId askedBy() {
        return new UserId(askedBy);
    }

    ApprovalStatus status() {
        return status;
    }
}
