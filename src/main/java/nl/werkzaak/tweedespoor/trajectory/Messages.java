package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One conversation per trajectory between employer, employee, coach and sales; everybody in it reads everything. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('EMPLOYER', 'EMPLOYEE', 'COACH', 'SALES')")
public class Messages {
    public static final int PAGE = 20;
    public static final int LONGEST = 2000;

    private final Trajectories trajectories;
    private final MessageStore store;
    private final TrajectoryPost post;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    Messages(
            Trajectories trajectories,
            MessageStore store,
            TrajectoryPost post,
            CurrentActor actor,
            AuditTrail audit,
            Clock clock) {
        this.trajectories = trajectories;
        this.store = store;
        this.post = post;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many the current user has not looked at; for who has just been given this trajectory. */
    @Transactional(readOnly = true)
    public int unread(TrajectoryRow row) {
        return store.unread(row.id(), actor.require().id());
    }

    /** A page, newest first; what was unread is read from now on. */
    public List<MessageRow> read(TrajectoryId id, int page) {
        trajectories.find(id);
        var reader = actor.require().id();
        store.markRead(id, reader, clock.instant());
        var messages = store.newest(id, page * PAGE, PAGE);
        var reads = store.reads(messages.stream().map(MessageStore.Stored::id).toList()).stream()
                .collect(Collectors.groupingBy(MessageStore.StoredRead::message));
        return messages.stream()
                .map(message -> row(message, reads.getOrDefault(message.id(), List.of()), reader))
                .toList();
    }

    private static MessageRow row(MessageStore.Stored message, List<MessageStore.StoredRead> reads, UserId reader) {
        return new MessageRow(
                message.id(),
                message.name(),
                message.role(),
                message.author().equals(reader),
                message.words(),
                message.sentAt(),
                reads.stream()
                        .map(read -> new MessageRow.Read(read.name(), read.at()))
                        .toList());
    }

    /** @throws Refusal at {@code words} when there are none, too many, or when they hold a citizen number */
    public void send(TrajectoryId id, String words) {
        var row = trajectories.find(id);
        var text = TextGuard.needed("words", words, LONGEST);
        var author = actor.require();
        store.insert(id, author, text, clock.instant());
        audit.record(AuditEvent.of("message.sent", "TRAJECTORY", id.value()).employer(row.employer()));
        readers(row).stream().filter(reader -> !reader.equals(author.id())).forEach(reader -> store.firstUnread(
                        id, reader)
                .ifPresent(first -> post.tell(reader, id, "message:" + first, "ready")));
    }

    private Set<UserId> readers(TrajectoryRow row) {
        return Stream.of(
                        post.managers(row).stream(),
                        post.employee(row).stream(),
                        post.coaches(row).stream(),
                        store.salesIn(row.id()).stream())
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
