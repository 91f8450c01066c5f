package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin reads no report, unless there is a reason that can be told: one report, for an hour, recorded, told to a
 * second person, and seen by the employee (docs/adr/0023-break-glass.md).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class BreakGlass {
    static final Duration OPEN = Duration.ofMinutes(60);
    /** Enough for a sentence that somebody else understands. */
    public static final int SHORTEST = 20;

    public static final int LONGEST = 500;

    private final BreakGlassBook book;
    private final ReportQueries reports;
    private final Trajectories trajectories;
    private final Coaches coaches;
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    BreakGlass(
            BreakGlassBook book,
            ReportQueries reports,
            Trajectories trajectories,
            Coaches coaches,
            Users users,
            Outbox outbox,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.book = book;
        this.reports = reports;
        this.trajectories = trajectories;
        this.coaches = coaches;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A report that may be read, and until when. */
    public record Open(DocumentId document, Instant until) {}

    /** What the current admin may read now. */
    public Map<ReportId, Open> open() {
        return book.open(actor.require().id(), clock.instant()).stream()
                .collect(Collectors.toMap(
                        BreakGlassBook.Grant::report,
                        grant -> new Open(grant.document(), grant.until()),
                        (one, other) -> one.until().isAfter(other.until()) ? one : other));
    }

    /** Newest first, of all admins. */
    public List<BreakGlassRow> latest(int offset, int limit) {
        return book.latest(offset, limit);
    }

    /**
     * Opens a report for an hour.
     *
     * @throws Refusal at {@code words} when the reason is missing, too short, or holds what it may not
     * @throws NotFound when there is no such report, or only a draft
     */
    @Transactional
    public Open open(ReportId id, BreakGlassReason reason, String words) {
        var report = reports.find(id.value())
                .filter(found -> found.status() != ReportStatus.DRAFT)
                .orElseThrow(NotFound::new);
        var document = Optional.ofNullable(report.document()).orElseThrow(NotFound::new);
        var kept = TextGuard.needed("words", words, LONGEST);
        if (kept.length() < SHORTEST) {
            throw new Refusal("report.breakGlass.short", SHORTEST).at("words");
        }
        var admin = actor.require();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var grant = BreakGlassBook.grant(id, document, admin.id(), reason, now, now.plus(OPEN));
        book.add(grant, kept);
        audit.record(AuditEvent.of("report.break-glass", "document", document.value())
                .employer(trajectories.find(report.trajectory()).employer())
                .detail("reason", reason)
                .detail("until", grant.until()));
        witnesses(report.trajectory()).forEach(user -> tell(user, grant));
        return new Open(document, grant.until());
    }

    /** The other admins; where there is none, the coach of the case: nobody reads alone. */
    private List<UserRow> witnesses(TrajectoryId trajectory) {
        var others = users.withRole(Role.ADMIN).stream()
                .filter(user -> !user.id().equals(actor.require().id()))
                .toList();
        if (!others.isEmpty()) {
            return others;
        }
        var coach = coaches.find(trajectories.find(trajectory).coach()).user();
        return Optional.ofNullable(coach).flatMap(users::find).stream().toList();
    }

    private void tell(UserRow user, BreakGlassBook.Grant grant) {
        var link = user.role() == Role.ADMIN ? "/beheer/inzage" : "/mijn";
        outbox.enqueue(new OutgoingMail(
                "break-glass:" + grant.id() + ":" + user.id(),
                user.email(),
                user.locale(),
                "breakGlass",
                Map.of("link", link)));
    }
}
