package nl.werkzaak.tweedespoor.notification;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's mail in profile demo without a mail server; elsewhere this mailbox does not exist. */
@Service
@Transactional(readOnly = true)
public class DemoMailbox {
    private static final int LATEST = 60;

    private final JdbcClient jdbc;
    private final MailRoute route;

    DemoMailbox(JdbcClient jdbc, MailRoute route) {
        this.jdbc = jdbc;
        this.route = route;
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
