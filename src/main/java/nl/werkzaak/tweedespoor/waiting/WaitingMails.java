package nl.werkzaak.tweedespoor.waiting;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import org.springframework.stereotype.Component;

/** Neutral mails to the employer; each event's mail goes out once per reader. */
@Component
class WaitingMails {
    private final Users users;
    private final Employers employers;
    private final Outbox outbox;

    WaitingMails(Users users, Employers employers, Outbox outbox) {
        this.users = users;
        this.employers = employers;
        this.outbox = outbox;
    }

    void offered(WaitingEntry entry) {
        send("waiting-offered", entry, entry.running().hold().toString());
    }

    void lapsed(WaitingEntry entry) {
        send("waiting-lapsed", entry, entry.running().hold().toString());
    }

    /** That no seat comes in time: once for each due date. */
    void late(WaitingEntry entry) {
        send("waiting-late", entry, String.valueOf(entry.due()));
    }

    private void send(String template, WaitingEntry entry, String about) {
        for (var reader : readers(entry)) {
            var event = template + ":" + entry.id() + ":" + about + ":" + reader.id();
            var link = "/" + WaitingPaths.entry(entry.id());
            outbox.enqueue(new OutgoingMail(event, reader.email(), reader.locale(), template, Map.of("link", link)));
        }
    }

    /** Who asked and who manages the account: an offer cannot wait for somebody's return. Never sales, who only helped. */
    private Set<UserRow> readers(WaitingEntry entry) {
        var readers = new LinkedHashSet<UserRow>();
        if (!entry.onBehalf()) {
            users.find(entry.askedBy()).ifPresent(readers::add);
        }
        employers.managers(entry.employerId()).forEach(contact -> users.find(contact.user())
                .ifPresent(readers::add));
        return readers;
    }
}
