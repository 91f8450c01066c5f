package nl.werkzaak.tweedespoor.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the outbox. Every method runs in its caller's transaction. */
@Component
class MailStore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    MailStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A second mail for the same event changes nothing. */
    void insert(OutgoingMail mail, MailState state, String messageIdDomain) {
        var id = Ids.next();
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO outbox_mail (id, event_key, recipient, locale, template, template_values, state,
                          created_at, next_attempt, message_id)
                        VALUES (:id, :eventKey, :recipient, :locale, :template, :values, :state, :now, :now, :messageId)
                        ON DUPLICATE KEY UPDATE event_key = event_key
                        """)
                .param("id", id)
                .param("eventKey", mail.eventKey())
                .param("recipient", mail.to().value())
                .param("locale", mail.locale().toLanguageTag())
                .param("template", mail.template())
                .param("values", JSON.writeValueAsString(mail.values()))
                .param("state", state.name())
                .param("now", utc(now))
                .param("messageId", "<" + id + "@" + messageIdDomain + ">")
                .update();
    }

    /** The longest due mail that no other worker holds; stays locked until the transaction ends. */
    Optional<QueuedMail> lockNext(Instant now) {
        // The index keeps LIMIT 1 from locking rows that other workers could take.
        return jdbc.sql("""
                        SELECT id, recipient, locale, template, template_values, message_id, attempts
                        FROM outbox_mail FORCE INDEX (outbox_mail_due)
                        WHERE state = 'QUEUED' AND next_attempt <= :now
                        ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED
                        """).param("now", utc(now)).query(MailStore::queued).optional();
    }

    void sent(UUID id, Instant now, @Nullable RenderedMail kept) {
        jdbc.sql("""
                        UPDATE outbox_mail SET state = 'SENT', attempts = attempts + 1, sent_at = :now,
                          last_error = NULL, demo_subject = :subject, demo_body = :body WHERE id = :id
                        """)
                .param("now", utc(now))
                .param("subject", kept == null ? null : kept.subject())
                .param("body", kept == null ? null : kept.body())
                .param("id", id)
                .update();
    }

    void failed(QueuedMail mail, Instant now, String error) {
        var attempts = mail.attempts() + 1;
        var next = BackOff.next(attempts, now);
        jdbc.sql("""
                        UPDATE outbox_mail SET state = :state, attempts = :attempts, next_attempt = :next,
                          last_error = :error WHERE id = :id AND state = 'QUEUED'
                        """)
                .param("state", (next.isPresent() ? MailState.QUEUED : MailState.FAILED).name())
                .param("attempts", attempts)
                .param("next", utc(next.orElse(now)))
                .param("error", error.length() > 200 ? error.substring(0, 200) : error)
                .param("id", mail.id())
                .update();
    }

    /** Queues what was held while no mail server was configured. */
    int unhold(Instant now) {
        return jdbc.sql("UPDATE outbox_mail SET state = 'QUEUED', next_attempt = :now WHERE state = 'HELD'")
                .param("now", utc(now))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static QueuedMail queued(ResultSet row, int number) throws SQLException {
        return new QueuedMail(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("recipient")),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("template"),
                JSON.readValue(row.getString("template_values"), VALUES),
                row.getString("message_id"),
                row.getInt("attempts"));
    }
}
