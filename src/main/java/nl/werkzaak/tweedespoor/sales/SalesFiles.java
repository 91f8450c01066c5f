package nl.werkzaak.tweedespoor.sales;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sales looks after employers: one colleague for each, a next step with its day, and notes. Employers see none of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SALES')")
public class SalesFiles {
    public static final int LONGEST_NOTE = 1_000;
    public static final int LONGEST_ACTION = 200;

    private static final int FARTHEST_YEARS = 2;

    private final SalesStore store;
    private final Employers employers;
    private final Users users;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    SalesFiles(
            SalesStore store,
            Employers employers,
            Users users,
            Outbox outbox,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.store = store;
        this.employers = employers;
        this.users = users;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    public SalesFile of(EmployerId employer) {
        employers.find(employer);
        return store.find(employer).orElseGet(() -> SalesFile.none(employer));
    }

    public Map<EmployerId, UserId> owners(Collection<EmployerId> of) {
        return store.owners(of);
    }

    /** What should be done today or should have been, the oldest first. */
    public List<DueAction> due(int most) {
        return store.due(Zones.today(clock), most);
    }

    public List<SalesNote> notes(EmployerId employer, int offset, int limit) {
        return store.notes(employer, offset, limit);
    }

    /** The colleagues who can look after an employer. */
    public List<UserRow> colleagues() {
        return users.withRole(Role.SALES);
    }

    /**
     * Gives the employer to a colleague, who gets a mail, or to nobody.
     *
     * @throws Refusal when the file was changed since it was read, or the colleague left
     */
    @Transactional
    public void handOver(SalesFile file, @Nullable UserId to) {
        var owner = to == null
                ? null
                : colleagues().stream()
                        .filter(user -> user.id().equals(to))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("sales.refusal.colleague").at("owner"));
        write(new SalesFile(file.employer(), file.version(), to, null, file.next()));
        record("sales.handed-over", file.employer());
        if (owner != null && !owner.id().equals(actor.require().id())) {
            outbox.enqueue(new OutgoingMail(
                    "sales-handed-over:" + file.employer() + ":" + (file.version() + 1),
                    owner.email(),
                    owner.locale(),
                    "sales-handed-over",
                    Map.of("link", "/" + SalesPaths.customer(file.employer()))));
        }
    }

    /**
     * What comes next; {@code null} when it is done. Who plans something for an employer that nobody looks after, looks
     * after it from then on.
     *
     * @throws Refusal at {@code on} or {@code what}, or when the file was changed since it was read
     */
    @Transactional
    public void plan(SalesFile file, @Nullable NextAction next) {
        if (next != null) {
            check(next);
        }
        var owner = file.owner() == null ? actor.require().id() : file.owner();
        write(new SalesFile(file.employer(), file.version(), owner, null, next));
        record(next == null ? "sales.action-done" : "sales.action-planned", file.employer());
    }

    private void check(NextAction next) {
        TextGuard.needed("what", next.what(), LONGEST_ACTION);
        LocalDate today = Zones.today(clock);
        if (next.on().isBefore(today) || next.on().isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw new Refusal("sales.refusal.day").at("on");
        }
    }

    /** @throws Refusal at {@code note} when it is empty, too long or holds a citizen number */
    @Transactional
    public void note(EmployerId employer, String text) {
        employers.find(employer);
        TextGuard.needed("note", text, LONGEST_NOTE);
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        store.note(employer, text.strip(), actor.require().id(), at);
        record("sales.noted", employer);
    }

    private void write(SalesFile file) {
        employers.find(file.employer());
        if (!store.write(file)) {
            throw new Refusal("sales.refusal.changed");
        }
    }

    private void record(String action, EmployerId employer) {
        audit.record(AuditEvent.of(action, "EMPLOYER", employer.value()).employer(employer));
    }
}
