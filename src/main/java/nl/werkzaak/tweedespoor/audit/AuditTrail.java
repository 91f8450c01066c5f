package nl.werkzaak.tweedespoor.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.VisitorAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record of who did what; actor, moment and address are filled in here. */
@Service
@Transactional
public class AuditTrail {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final AuditKey key;
    private final VisitorAddress visitors;

    AuditTrail(JdbcClient jdbc, CurrentActor currentActor, Clock clock, AuditKey key, VisitorAddress visitors) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.key = key;
        this.visitors = visitors;
    }

    /** For commands that run beside the portal, on their own connection; the portal itself is the actor. */
    public static void recordAsSystem(JdbcClient jdbc, Clock clock, AuditKey key, AuditEvent event) {
        insert(jdbc, clock, key, event, Actor.SYSTEM, null);
    }

    /** Records within the caller's transaction: what is rolled back has not happened. */
    @Transactional
    public void record(AuditEvent event) {
        recordOf(currentActor.get().orElse(null), event);
    }

    /** Records in a transaction of its own, so that a refusal stays recorded when the caller rolls back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordSeparately(AuditEvent event) {
        recordOf(currentActor.get().orElse(null), event);
    }

    /** Records for someone who is not the current actor (yet), such as a person who is logging in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordFor(Actor actor, AuditEvent event) {
        recordOf(actor, event);
    }

    /** The latest lines first; admin only. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMIN')")
    public List<AuditRow> latest(AuditFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        SELECT id, at, actor_id, role, action, subject_kind, subject_id, employer_id, ip, detail
                        FROM audit_event
                        WHERE action LIKE CONCAT(:action, '%') AND (:role = '' OR role = :role)
                        ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("action", filter.action())
                .param("role", filter.role())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, n) -> new AuditRow(
                        rs.getObject("id", UUID.class),
                        rs.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getObject("actor_id", UUID.class),
                        rs.getString("role"),
                        rs.getString("action"),
                        rs.getString("subject_kind"),
                        rs.getObject("subject_id", UUID.class),
                        rs.getObject("employer_id", UUID.class),
                        rs.getString("ip"),
                        rs.getString("detail")))
                .list();
    }

    /** Who got which of these documents, newest first; for services that decide who may know. */
    @Transactional(readOnly = true)
    public List<DocumentRead> reads(Collection<UUID> documents, int offset, int limit) {
        return documents.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT at, actor_id, role, subject_id FROM audit_event
                                WHERE subject_kind = 'document' AND subject_id IN (:documents)
                                      AND action = 'document.read' AND actor_id IS NOT NULL
                                ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset
                                """)
                        .param("documents", documents)
                        .param("limit", limit)
                        .param("offset", offset)
                        .query((rs, n) -> new DocumentRead(
                                rs.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                new UserId(rs.getObject("actor_id", UUID.class)),
                                Role.valueOf(rs.getString("role")),
                                new DocumentId(rs.getObject("subject_id", UUID.class))))
                        .list();
    }

    /** Whether somebody was ever given this document, on a page or as a file. */
    @Transactional(readOnly = true)
    public boolean hasRead(UserId reader, DocumentId document) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM audit_event
                        WHERE subject_kind = 'document' AND subject_id = ? AND action = 'document.read' AND actor_id = ?)
                        """)
                .params(document.value(), reader.value())
                .query(Boolean.class)
                .single();
    }

    private void recordOf(@Nullable Actor actor, AuditEvent event) {
        insert(jdbc, clock, key, event, actor, visitors.currentWhole().orElse(null));
    }

    private static void insert(
            JdbcClient jdbc,
            Clock clock,
            AuditKey key,
            AuditEvent event,
            @Nullable Actor actor,
            @Nullable String address) {
        var employer = event.employer();
        var row = new TrailRow(
                Ids.next(),
                LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC),
                actor == null || actor.isSystem() ? null : actor.id().value(),
                actor == null
                        ? "ANONYMOUS"
                        : actor.isSystem() ? "SYSTEM" : actor.role().name(),
                event.action(),
                event.subjectKind(),
                event.subjectId(),
                employer == null ? null : employer.value(),
                address,
                event.detailText());
        jdbc.sql("INSERT INTO audit_event (" + TrailRow.COLUMNS + ", mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.id(),
                        row.at(),
                        row.actorId(),
                        row.role(),
                        row.action(),
                        row.subjectKind(),
                        row.subjectId(),
                        row.employerId(),
                        row.ip(),
                        row.detail(),
                        new TrailSeal(key).mark(row)))
                .update();
    }
}
