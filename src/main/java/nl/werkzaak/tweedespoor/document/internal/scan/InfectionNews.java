package nl.werkzaak.tweedespoor.document.internal.scan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the admins of an infected file, and who sent one that was only found out later. */
@Component
public class InfectionNews {
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    InfectionNews(Users users, Outbox outbox, AuditTrail audit, CurrentActor actor, Clock clock) {
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A file that was not taken in; told although the caller's transaction ends in a refusal. Each try is recorded; a
     * mail goes once a day for one sender, however often that one tries.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String virus) {
        audit.record(AuditEvent.of("document.infected", "document", null)
                .detail("virus", virus)
                .detail("stored", false));
        var sender = actor.get().map(each -> each.id().toString()).orElse("nobody");
        tell(Zones.today(clock) + ":" + sender, users.withRole(Role.ADMIN));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void found(DocumentRow row, String virus) {
        audit.record(AuditEvent.of("document.infected", "document", row.id().value())
                .employer(row.employer())
                .detail("virus", virus)
                .detail("stored", true));
        tell(
                row.id().toString(),
                Stream.concat(users.withRole(Role.ADMIN).stream(), users.find(row.createdBy()).stream())
                        .distinct()
                        .toList());
    }

    private void tell(String event, List<UserRow> people) {
        people.forEach(person -> outbox.enqueue(new OutgoingMail(
                "document-infected:" + event + ":" + person.id(),
                person.email(),
                person.locale(),
                "document-infected",
                Map.of("link", person.role() == Role.ADMIN ? "beheer/gezondheid/bestanden" : ""))));
    }
}
