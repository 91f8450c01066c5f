package nl.werkzaak.tweedespoor.notification.internal;

import nl.werkzaak.tweedespoor.notification.MailRoute;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps mails in the caller's transaction and wakes the worker as soon as it has committed. */
@Service
class MailOutbox implements Outbox {
    private final MailStore store;
    private final MailRoute route;
    private final MailSettings settings;

    MailOutbox(MailStore store, MailRoute route, MailSettings settings) {
        this.store = store;
        this.route = route;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail) {
        store.insert(mail, route.open() ? MailState.QUEUED : MailState.HELD, settings.messageIdDomain());
        route.wakeAfterCommit();
    }
}
