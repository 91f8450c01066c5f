package nl.werkzaak.tweedespoor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's look at the outbox: states and resending, never a body outside profile demo. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class Mails {
    private static final int LATEST = 500;
    private static final Duration LATE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final MailRoute route;
    private final AuditTrail audit;
    private final Clock clock;

    Mails(JdbcClient jdbc, MailRoute route, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.route = route;
        this.audit = audit;
        this.clock = clock;
    }

    public MailRoute route() {
        return route;
    }

    /** The latest mails, newest first; only those in {@code state} when it is given. */
    public List<MailRow> latest(@Nullable MailState state) {
        return jdbc.sql("""
                        SELECT id, recipient, template, state, attempts, created_at, next_attempt, sent_at, last_error
                        FROM outbox_mail WHERE (:state IS NULL OR state = :state)
                        ORDER BY created_at DESC LIMIT :latest
                        """)
                .param("state", state == null ? null : state.name())
                .param("latest", LATEST)
                .query(Mails::row)
                .list();
    }

    /**
     * How many mails did not go out.
     *
     * @param failed given up after all attempts
     * @param held waiting for a mail server to be configured
     * @param late still queued after a quarter of an hour
     */
    public record Undelivered(int failed, int held, int late) {
        public int all() {
            return failed + held + late;
        }
    }

    public Undelivered undelivered() {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(state = 'FAILED'), 0) AS failed, COALESCE(SUM(state = 'HELD'), 0) AS held,
                          COALESCE(SUM(state = 'QUEUED' AND created_at < :late), 0) AS late
                        FROM outbox_mail WHERE state <> 'SENT'
                        """)
                .param("late", LocalDateTime.ofInstant(clock.instant().minus(LATE), ZoneOffset.UTC))
                .query((row, n) -> new Undelivered(row.getInt("failed"), row.getInt("held"), row.getInt("late")))
                .single();
    }

    /** Sends it once more, under the same Message-ID; codes and links in it are made anew. */
    @Transactional
    public void resend(UUID id) {
        var changed = jdbc.sql("""
                        UPDATE outbox_mail SET state = :state, attempts = 0, next_attempt = :now, last_error = NULL
                        WHERE id = :id
                        """)
                .param("state", route.open() ? "QUEUED" : "HELD")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (changed == 0) {
            throw new Refusal("notification.resend.unknown");
        }
        audit.record(AuditEvent.of("mail.resent", "MAIL", id));
        route.wakeAfterCommit();
    }

    private static MailRow row(ResultSet row, int number) throws SQLException {
        return new MailRow(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("template"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("next_attempt", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                moment(row, "sent_at"),
                row.getString("last_error"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
