package nl.werkzaak.tweedespoor.employer.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.JoinRequestRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to act for an employer that is known already: OPEN → APPROVED or DECLINED, by one of its managers. */
@Component
public class JoinRequests {
    private final JdbcClient jdbc;
    private final EmployerReads reads;
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    JoinRequests(JdbcClient jdbc, EmployerReads reads, Users users, Outbox outbox, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records the request and mails every manager; asking again while it is open changes nothing. */
    void ask(EmployerId employer, UserId user) {
        if (open(employer).stream().anyMatch(row -> row.user().equals(user))) {
            return;
        }
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO join_request (id, employer_id, user_id, status, asked_at, version)
                        VALUES (:id, :employer, :user, 'OPEN', :now, 0)
                        """)
                .param("id", id)
                .param("employer", employer.value())
                .param("user", user.value())
                .param("now", utc(clock.instant()))
                .update();
        for (var manager : reads.managers(employer, Zones.today(clock))) {
            var locale = users.find(manager.user()).orElseThrow().locale();
            outbox.enqueue(new OutgoingMail(
                    "join-request:" + id + ":" + manager.user(),
                    manager.email(),
                    locale,
                    "join-request",
                    Map.of("link", "/mijn-bedrijf")));
        }
        audit.record(AuditEvent.of("employer.join-asked", "employer", employer.value())
                .employer(employer)
                .detail("by", user));
    }

    public List<JoinRequestRow> open(EmployerId employer) {
        return jdbc.sql("""
                        SELECT j.id, j.user_id, u.name, u.email, j.asked_at
                        FROM join_request j JOIN user_account u ON u.id = j.user_id
                        WHERE j.employer_id = :employer AND j.status = 'OPEN' ORDER BY j.asked_at
                        """)
                .param("employer", employer.value())
                .query((rs, n) -> new JoinRequestRow(
                        rs.getObject("id", UUID.class),
                        new UserId(rs.getObject("user_id", UUID.class)),
                        rs.getString("name"),
                        new EmailAddress(rs.getString("email")),
                        rs.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Closes an open request of this employer; empty when it is not there or was decided in between. */
    public Optional<UserId> decide(EmployerId employer, UUID request, boolean approve, UserId by) {
        var user = open(employer).stream()
                .filter(row -> row.id().equals(request))
                .map(JoinRequestRow::user)
                .findFirst();
        var changed = jdbc.sql("""
                        UPDATE join_request
                        SET status = :status, decided_at = :now, decided_by = :by, version = version + 1
                        WHERE id = :id AND employer_id = :employer AND status = 'OPEN'
                        """)
                .param("status", approve ? "APPROVED" : "DECLINED")
                .param("now", utc(clock.instant()))
                .param("by", by.value())
                .param("id", request)
                .param("employer", employer.value())
                .update();
        return changed == 1 ? user : Optional.empty();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
