package nl.werkzaak.tweedespoor.capacity;

import java.util.List;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.capacity.internal.Attempts;
import nl.werkzaak.tweedespoor.capacity.internal.CoachStore;
import nl.werkzaak.tweedespoor.capacity.internal.PilotStore;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pilot's period and its seats per week; a booked week is never lowered below what is booked. */
@Service
@Transactional(readOnly = true)
public class Pilot {
    private static final int MOST_SEATS = 1000;
    private static final int NAMED = 5;

    private final PilotStore store;
    private final CoachStore coaches;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentActor actors;

    Pilot(
            PilotStore store,
            CoachStore coaches,
            Attempts attempts,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentActor actors) {
        this.store = store;
        this.coaches = coaches;
        this.attempts = attempts;
        this.events = events;
        this.audit = audit;
        this.actors = actors;
    }

    /** Public: the order warns where a package outlives the pilot. */
    public PilotRow current() {
        return store.read();
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'SALES')")
    public List<WeekSeats> weeks(Week from, int count) {
        return store.weeks(from, count);
    }

    /** The weeks in which more is booked than the form would leave. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<WeekSeats> conflicts(PilotForm form) {
        return store.conflicts(planned(form), false);
    }

    /** @throws Refusal naming the weeks in which more is booked */
    @Transactional(propagation = Propagation.SUPPORTS)
    @PreAuthorize("hasRole('ADMIN')")
    public void change(PilotForm form) {
        actors.require();
        attempts.run(() -> {
            var planned = planned(form);
            var conflicts = store.conflicts(planned, true);
            if (!conflicts.isEmpty()) {
                throw new Refusal("capacity.pilot.booked", named(conflicts)).at("seats");
            }
            store.write(planned);
            coaches.spreadAll();
            events.publishEvent(new SeatsFreed(Week.of(form.effectiveFrom())));
            audit.record(AuditEvent.of("capacity.pilot-changed", "pilot", null)
                    .detail("starts", form.starts())
                    .detail("ends", form.ends())
                    .detail("seats", form.seats())
                    .detail("from", form.effectiveFrom()));
            return true;
        });
    }

    private PilotRow planned(PilotForm form) {
        if (!form.starts().isBefore(form.ends())) {
            throw new Refusal("shared.range.reversed").at("ends");
        }
        if (form.seats() < 0 || form.seats() > MOST_SEATS) {
            throw new Refusal("capacity.pilot.seats", MOST_SEATS).at("seats");
        }
        return store.read().with(form);
    }

    private static String named(List<WeekSeats> weeks) {
        var more = weeks.size() > NAMED ? ", …" : "";
        return weeks.stream()
                .limit(NAMED)
                .map(week -> week.week().number() + "-" + week.week().year() + " (" + week.booked() + ")")
                .collect(Collectors.joining(", ", "", more));
    }
}
