package nl.werkzaak.tweedespoor.report;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.audit.DocumentRead;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who opened which report and when, by name and role: for the employee it is about, and for its coach. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('EMPLOYEE', 'COACH')")
public class ReadLog {
    public static final int PAGE = 20;

    private final Reports reports;
    private final AuditTrail audit;
    private final Users users;
    private final BreakGlassBook breakGlass;
    private final CurrentActor actor;

    ReadLog(Reports reports, AuditTrail audit, Users users, BreakGlassBook breakGlass, CurrentActor actor) {
        this.reports = reports;
        this.audit = audit;
        this.users = users;
        this.breakGlass = breakGlass;
        this.actor = actor;
    }

    /**
     * One opening.
     *
     * @param name empty when the account is gone
     * @param self the reader is who asks
     * @param reason why an admin read it
     */
    public record Opened(
            Instant at,
            DocumentId document,
            UserId who,
            String name,
            Role role,
            boolean self,
            @Nullable BreakGlassReason reason) {}

    /** Of all reports of this trajectory that the current user may see, newest first. */
    public List<Opened> of(TrajectoryId trajectory, int page) {
        return of(reports.of(trajectory), page);
    }

    /** For who has just been given these reports by {@link Reports}. */
    public List<Opened> of(Collection<ReportRow> shown, int page) {
        return named(shown, page * PAGE, PAGE);
    }

    /** Everybody who ever opened it, each once. */
    Set<UserId> readersOf(Report report) {
        var document = report.document();
        return document == null
                ? new HashSet<>()
                : audit.reads(List.of(document.value()), 0, Integer.MAX_VALUE).stream()
                        .map(DocumentRead::who)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Opened> named(Collection<ReportRow> shown, int offset, int limit) {
        var documents = shown.stream()
                .map(ReportRow::document)
                .filter(Objects::nonNull)
                .map(DocumentId::value)
                .<UUID>map(id -> id)
                .toList();
        var reads = audit.reads(documents, offset, limit);
        var names = users.named(reads.stream().map(DocumentRead::who).collect(Collectors.toSet()));
        var byAdmin = reads.stream().anyMatch(read -> read.role() == Role.ADMIN);
        var grants = byAdmin ? breakGlass.of(documents) : List.<BreakGlassBook.Grant>of();
        return reads.stream()
                .map(read -> opened(read, names.get(read.who()), grants))
                .toList();
    }

    private Opened opened(DocumentRead read, @Nullable UserRow user, List<BreakGlassBook.Grant> grants) {
        var reason = grants.stream()
                .filter(grant -> grant.covers(read.who(), read.document(), read.at()))
                .map(BreakGlassBook.Grant::reason)
                .findFirst();
        return new Opened(
                read.at(),
                read.document(),
                read.who(),
                user == null ? "" : user.name(),
                read.role(),
                read.who().equals(actor.require().id()),
                reason.orElse(null));
    }
}
