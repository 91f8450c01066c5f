package nl.werkzaak.tweedespoor.approval;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One asks, another with {@link Permission#APPROVE_PRICE} decides (docs/adr/0031-second-person.md). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SALES', 'ADMIN')")
public class Approvals {
    /** Of a reason and of a refusal's word. */
    public static final int LONGEST = 500;

    private final ApprovalRepository approvals;
    private final ApprovalReads reads;
    private final ObjectProvider<ApprovalStep> steps;
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    Approvals(
            ApprovalRepository approvals,
            ApprovalReads reads,
            ObjectProvider<ApprovalStep> steps,
            Users users,
            Outbox outbox,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.approvals = approvals;
        this.reads = reads;
        this.steps = steps;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that wait for a decision, the oldest first. */
    public List<ApprovalRow> open(int most) {
        return reads.open(most);
    }

    public ApprovalRow find(ApprovalId id) {
        return reads.find(id).orElseThrow(NotFound::new);
    }

    public Optional<ApprovalRow> latest(ApprovalKind kind, UUID subject) {
        return reads.latest(kind, subject);
    }

    /** Whether exactly this version of the subject was let pass. */
    public boolean isApproved(ApprovalKind kind, UUID subject, long subjectVersion) {
        return latest(kind, subject)
                .filter(row -> row.status() == ApprovalStatus.APPROVED && row.subjectVersion() == subjectVersion)
                .isPresent();
    }

    /** Whether the current user could decide on it. */
    public boolean mayDecide(ApprovalRow row) {
        var who = actor.require();
        return row.isOpen() && who.may(Permission.APPROVE_PRICE) && !who.id().equals(row.askedBy());
    }

    /** What the approver should see beside the reason: what was asked about, whatever became of the subject since. */
    public List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        var kept = row.facts();
        return kept == null ? now(row, locale) : KeptFacts.parse(kept).in(locale);
    }

    private List<ApprovalFact> now(ApprovalRow row, Locale locale) {
        return step(row).map(step -> step.facts(row, locale)).orElse(List.of());
    }

    /**
     * Asks everybody else who may approve prices.
     *
     * @throws Refusal at {@code reason} when it says nothing or too much, or when the subject is asked about already
     */
    @Transactional
    public ApprovalId ask(ApprovalRequest request) {
        var who = actor.require();
        TextGuard.needed("reason", request.reason(), LONGEST);
        if (approvals.lockOpenOf(request.kind(), request.subject()).isPresent()) {
            throw new Refusal("approval.refusal.asked");
        }
        var approval = stored(new Approval(request, who.id(), clock.instant()));
        var row = find(approval.id());
        approval.keep(KeptFacts.of(locale -> now(row, locale)));
        approvals.saveAndFlush(approval);
        record("approval.asked", approval, request.subject());
        users.withPermission(Permission.APPROVE_PRICE).stream()
                .filter(user -> !user.id().equals(who.id()))
                .forEach(user -> mail("approval-asked", approval, user));
        return approval.id();
    }

    private Approval stored(Approval approval) {
        try {
            return approvals.saveAndFlush(approval);
        } catch (DuplicateKeyException e) {
            throw new Refusal("approval.refusal.asked");
        }
    }

    /** @throws Refusal for who asked, who may not, and what was decided already */
    @Transactional
    public void approve(ApprovalId id) {
        var approval = decidable(id);
        approval.approve(actor.require().id(), clock.instant());
        approvals.saveAndFlush(approval);
        var row = decided("approval.approved", approval);
        step(row).ifPresent(step -> step.onApproved(row));
    }

    /** @throws Refusal as {@link #approve}, and at {@code word} when none is given */
    @Transactional
    public void refuse(ApprovalId id, String word) {
        TextGuard.needed("word", word, LONGEST);
        var approval = decidable(id);
        approval.refuse(actor.require().id(), word, clock.instant());
        approvals.saveAndFlush(approval);
        var row = decided("approval.refused", approval);
        step(row).ifPresent(step -> step.onRefused(row));
    }

    /** For a subject that changed or went away; nothing happens when none is open. */
    @Transactional
    public void withdraw(ApprovalKind kind, UUID subject) {
        actor.require();
        approvals.lockOpenOf(kind, subject).ifPresent(approval -> {
            approval.withdraw(clock.instant());
            approvals.saveAndFlush(approval);
            record("approval.withdrawn", approval, subject);
        });
    }

    private Approval decidable(ApprovalId id) {
        var who = actor.require();
        var approval = approvals.lock(id.value()).orElseThrow(NotFound::new);
        if (!who.may(Permission.APPROVE_PRICE) || who.id().equals(approval.askedBy())) {
            audit.recordSeparately(AuditEvent.of("approval.denied", "APPROVAL", id.value()));
            throw new Refusal(reasonNot(who));
        }
        return approval;
    }

    private static String reasonNot(Actor who) {
        return who.may(Permission.APPROVE_PRICE) ? "approval.refusal.self" : "approval.refusal.permission";
    }

    private Optional<ApprovalStep> step(ApprovalRow row) {
        return steps.stream().filter(step -> step.kind() == row.kind()).findFirst();
    }

    private ApprovalRow decided(String action, Approval approval) {
        var row = find(approval.id());
        record(action, approval, row.subject());
        users.find(approval.askedBy()).ifPresent(asker -> mail("approval-decided", approval, asker));
        return row;
    }

    private void mail(String template, Approval approval, UserRow to) {
        outbox.enqueue(new OutgoingMail(
                template + ":" + approval.id() + ":" + to.id(),
                to.email(),
                to.locale(),
                template,
                Map.of("link", "/" + ApprovalPaths.one(approval.id()))));
    }

    private void record(String action, Approval approval, UUID subject) {
        audit.record(AuditEvent.of(action, "APPROVAL", approval.id().value())
                .detail("kind", approval.kind())
                .detail("subject", subject));
    }
}
