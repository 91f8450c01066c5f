package nl.werkzaak.tweedespoor.notification.internal;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, one mail per transaction, with its row locked: other workers, on other nodes too, skip it. A crash
 * between the server's acceptance and the commit may repeat that one mail, under the same Message-ID.
 */
@Component
public class MailWorker {
    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final MailStore store;
    private final MailRenderer renderer;
    private final Delivery delivery;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailWorker(
            MailStore store,
            MailRenderer renderer,
            Delivery delivery,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.renderer = renderer;
        this.delivery = delivery;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // Under repeatable read the lock would cover the gap as well, and new mails would wait for the mail server.
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Sends until nothing is due; gives the number of mails tried. */
    public int sendDue() {
        var tried = 0;
        while (delivery.open() && tryNext()) {
            tried++;
        }
        return tried;
    }

    private boolean tryNext() {
        var taken = new AtomicReference<@Nullable QueuedMail>();
        try {
            transaction.executeWithoutResult(
                    status -> store.lockNext(clock.instant()).ifPresent(mail -> {
                        taken.set(mail);
                        attempt(mail);
                    }));
        } catch (RuntimeException e) {
            var mail = taken.get();
            if (mail == null) {
                throw e;
            }
            transaction.executeWithoutResult(status -> store.failed(mail, clock.instant(), kindOf(e)));
        }
        return taken.get() != null;
    }

    private void attempt(QueuedMail mail) {
        try {
            var text = renderer.render(mail);
            delivery.deliver(mail, text);
            store.sent(mail.id(), clock.instant(), delivery.keepsText() ? text : null);
        } catch (Exception e) {
            LOG.warn("Mail {} was not sent: {}", mail.id(), kindOf(e));
            store.failed(mail, clock.instant(), kindOf(e));
        }
    }

    /** Names of the failures only: their messages can hold addresses. */
    private static String kindOf(Throwable failure) {
        var kind = new StringBuilder(failure.getClass().getSimpleName());
        for (var cause = failure.getCause(); cause != null && kind.length() < 150; cause = cause.getCause()) {
            kind.append(" / ").append(cause.getClass().getSimpleName());
        }
        return kind.toString();
    }
}
