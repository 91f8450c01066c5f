package nl.werkzaak.tweedespoor.notification;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.notification.internal.MailWorker;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's mail in profile demo without a mail server; elsewhere this mailbox does not exist. */
@Service
@Transactional(readOnly = true)
public class DemoMailbox {
    private static final int LATEST = 60;

    private final JdbcClient jdbc;
    private final MailRoute route;
    private final MailWorker worker;

    DemoMailbox(JdbcClient jdbc, MailRoute route, MailWorker worker) {
        this.jdbc = jdbc;
        this.route = route;
        this.worker = worker;
    }

    /**
     * The same, but not before every mail that is due has been sent: for whoever causes a mail and then opens it. The
     * locking read waits for a mail that another worker is sending at that moment.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<DemoMail> delivered(String recipient) {
        worker.sendDue();
        jdbc.sql("SELECT id FROM outbox_mail WHERE recipient = :recipient LOCK IN SHARE MODE")
                .param("recipient", recipient)
                .query(UUID.class)
                .list();
        return latest(recipient);
    }

    /**
     * The latest mails whose recipient contains {@code recipient}, newest first.
     *
     * @throws NotFound outside profile demo
     */
    public List<DemoMail> latest(String recipient) {
        if (!route.isDemo()) {
            throw new NotFound();
        }
        return jdbc.sql("""
                        SELECT id, recipient, demo_subject, demo_body, created_at FROM outbox_mail
                        WHERE demo_body IS NOT NULL AND recipient LIKE CONCAT('%', :recipient, '%')
                        ORDER BY sent_at DESC, created_at DESC LIMIT :latest
                        """)
                .param("recipient", recipient.strip().replace("%", "\\%").replace("_", "\\_"))
                .param("latest", LATEST)
                .query((row, number) -> new DemoMail(
                        row.getObject("id", UUID.class),
                        row.getString("recipient"),
                        row.getString("demo_subject"),
                        row.getString("demo_body"),
                        row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
