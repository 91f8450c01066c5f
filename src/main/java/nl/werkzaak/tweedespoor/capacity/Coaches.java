package nl.werkzaak.tweedespoor.capacity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.internal.CalendarRules;
import nl.werkzaak.tweedespoor.capacity.internal.CoachReads;
import nl.werkzaak.tweedespoor.capacity.internal.CoachRepository;
import nl.werkzaak.tweedespoor.capacity.internal.CoachStore;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coaches of Werkzaak; name, town and telephone are for everybody with a login, the rest for the admin. */
@Service
@Transactional(readOnly = true)
public class Coaches {
    private final CoachRepository coaches;
    private final CoachReads reads;
    private final CoachStore store;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentActor actors;
    private final Clock clock;

    Coaches(
            CoachRepository coaches,
            CoachReads reads,
            CoachStore store,
            Users users,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentActor actors,
            Clock clock) {
        this.coaches = coaches;
        this.reads = reads;
        this.store = store;
        this.users = users;
        this.events = events;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    /** Where at least one coach works, in order of name; for visitors too. */
    public List<Place> places() {
        return reads.places();
    }

    @PreAuthorize("isAuthenticated()")
    public List<CoachRow> all() {
        return reads.all();
    }

    @PreAuthorize("isAuthenticated()")
    public CoachRow find(CoachId id) {
        return reads.where("id", id.value()).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** A coach with the stand-in, in one statement. */
    @PreAuthorize("isAuthenticated()")
    public CoachContact contact(CoachId id) {
        var rows = reads.withStandIn(id);
        var coach = rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var standIn =
                rows.stream().filter(row -> row.id().equals(coach.standIn())).findFirst();
        return new CoachContact(coach, standIn.orElse(null));
    }

    @PreAuthorize("isAuthenticated()")
    public Optional<CoachRow> ofUser(UserId user) {
        return reads.where("user_id", user.value()).stream().findFirst();
    }

    /** Logins that can belong to a coach. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<UserRow> logins() {
        return users.withRole(Role.COACH);
    }

    /** All coaches with this week's work, in one statement. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<CoachLoad> loads() {
        var today = Zones.today(clock);
        return reads.loads(Week.of(today), today);
    }

    @PreAuthorize("hasRole('ADMIN')")
    public CoachForm form(CoachId id) {
        var row = find(id);
        var calendar = store.calendar(id);
        var version = coaches.findById(id.value()).orElseThrow(NotFound::new).version();
        return new CoachForm(
                row.user(),
                row.name(),
                row.phone(),
                row.town(),
                row.skills(),
                row.maxCaseload(),
                row.standIn(),
                calendar.hours(),
                calendar.absences(),
                version);
    }

    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public CoachId add(CoachForm form) {
        actors.require();
        var coach = coaches.saveAndFlush(new Coach(form));
        keep(coach.id(), form);
        audit.record(AuditEvent.of("capacity.coach-added", "coach", coach.id().value()));
        return coach.id();
    }

    /** @throws Refusal at the field {@code maxCaseload} when more is booked in a coming week */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void change(CoachId id, CoachForm form) {
        actors.require();
        var coach = coaches.findById(id.value()).orElseThrow(NotFound::new);
        coach.change(form);
        var booked = store.mostCases(id, Week.of(Zones.today(clock)));
        if (form.maxCaseload() < booked) {
            throw new Refusal("capacity.coach.caseloadBooked", booked).at("maxCaseload");
        }
        coaches.saveAndFlush(coach);
        keep(id, form);
        audit.record(AuditEvent.of("capacity.coach-changed", "coach", id.value())
                .detail("caseload", form.maxCaseload())
                .detail("hours", form.hours().size())
                .detail("absences", form.absences().size()));
    }

    /** Adds an absence to those that are known; work that is booked stays until somebody stands in. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public void reportAbsence(CoachId id, Absence absence) {
        var form = form(id);
        var absences = new ArrayList<>(form.absences());
        absences.add(absence);
        change(id, form.withAbsences(absences));
    }

    private void keep(CoachId id, CoachForm form) {
        var calendar = CalendarRules.checked(form.hours(), form.absences());
        store.replacePlaces(id, form.skills().places());
        store.replace(id, calendar);
        store.spread(id, calendar, form.maxCaseload());
        events.publishEvent(new SeatsFreed(Week.of(Zones.today(clock))));
    }
}
