package nl.werkzaak.tweedespoor.order;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.waiting.JoinRequest;
import nl.werkzaak.tweedespoor.waiting.SickDates;
import nl.werkzaak.tweedespoor.waiting.TakenSeat;
import nl.werkzaak.tweedespoor.waiting.WaitingDrafts;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;
import nl.werkzaak.tweedespoor.waiting.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts of cases that wait: what they ask for, and how they go on once there is a seat. */
@Component
class WaitingOrders implements WaitingDrafts {
    private static final int CHECK = 3;

    private final Drafts drafts;
    private final OrderDesk desk;
    private final OrderRepository orders;
    private final Capacity capacity;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    WaitingOrders(
            Drafts drafts,
            OrderDesk desk,
            OrderRepository orders,
            Capacity capacity,
            CurrentActor actor,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.desk = desk;
        this.orders = orders;
        this.capacity = capacity;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @Override
    public JoinRequest read(DraftId draft) {
        var form = form(draft);
        desk.checkCase(form).forEach((field, refusal) -> {
            throw refusal.at(field);
        });
        var who = form.who();
        var wanted = new Wanted(
                new PackageVersionId(Objects.requireNonNull(form.packageVersion())),
                form.addOns(),
                desk.extraMinutes(form),
                form.wishes(),
                desk.today().plusDays(1));
        return new JoinRequest(
                draft,
                new EmployerId(Objects.requireNonNull(who.employer())),
                wanted,
                new SickDates(Objects.requireNonNull(who.firstSickDay()), who.recoveredRanges()));
    }

    /** Only while the draft is for that very employer: its owner may act for several. */
    @Override
    public Map<WaitingEntryId, String> references(Collection<WaitingRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<UUID, Reference>();
        jdbc.sql("""
                        SELECT id, JSON_VALUE(content, '$.who.employer') AS employer,
                               COALESCE(JSON_VALUE(content, '$.who.initials'), '') AS initials,
                               COALESCE(JSON_VALUE(content, '$.who.reference'), '') AS reference
                        FROM form_draft WHERE id IN (:ids)
                        """)
                .param("ids", rows.stream().map(row -> row.draft().value()).toList())
                .query(rs -> {
                    var name = rs.getString("initials").strip() + " ("
                            + rs.getString("reference").strip() + ")";
                    known.put(rs.getObject("id", UUID.class), new Reference(rs.getString("employer"), name));
                });
        return rows.stream()
                .filter(row -> row.employer()
                        .toString()
                        .equals(Optional.ofNullable(known.get(row.draft().value()))
                                .map(Reference::employer)
                                .orElse(null)))
                .collect(Collectors.toMap(
                        WaitingRow::id, row -> known.get(row.draft().value()).name()));
    }

    private record Reference(String employer, String name) {}

    /** A colleague takes the draft over; when it is gone a new one begins with what is known. */
    @Override
    public DraftId onTaken(TakenSeat seat) {
        var draft = draft(seat);
        var by = actor.require().id();
        var version = seat.wanted().version();
        var start = seat.start().monday();
        var begun = orders.lockByDraft(draft.value());
        if (begun.isPresent()) {
            capacity.release(begun.get().holdId());
            begun.get().reserve(seat.employer(), version, start, seat.hold());
        } else {
            orders.save(new Order(draft, seat.employer(), by, version, start, seat.hold()));
        }
        return draft;
    }

    private DraftId draft(TakenSeat seat) {
        if (drafts.takeOver(seat.draft(), OrderDrafts.KIND)) {
            var row = drafts.load(seat.draft(), OrderDrafts.KIND);
            var form = OrderDrafts.parse(row.content());
            if (seat.employer().value().equals(form.who().employer())) {
                drafts.save(row.id(), row.kind(), row.version(), OrderDrafts.write(with(form, seat)));
                return row.id();
            }
        }
        var fresh = with(OrderForm.forEmployer(seat.employer()), seat);
        return drafts.create(OrderDrafts.KIND, OrderDrafts.write(fresh)).id();
    }

    private static OrderForm with(OrderForm form, TakenSeat seat) {
        var wanted = seat.wanted();
        var wishes = wanted.wishes();
        return form.withStep(CHECK)
                .withPackage(wanted.version().value(), wanted.addOns())
                .withStart(seat.start().monday())
                .withWishes(wishes.place() == null ? "" : wishes.place().name(), wishes.language());
    }

    private OrderForm form(DraftId draft) {
        return OrderDrafts.parse(drafts.load(draft, OrderDrafts.KIND).content());
    }
}
