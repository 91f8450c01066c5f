package nl.werkzaak.tweedespoor.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingRound;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that wait, made by the same services that the pages call, and a pilot without a free seat. */
@Component
public class WaitingPersonas {
    private final WaitingList waiting;
    private final WaitingRound round;
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final OrderPersonas orders;
    private final Login login;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final Map<LocalDate, Integer> seats = new HashMap<>();

    WaitingPersonas(
            WaitingList waiting,
            WaitingRound round,
            OrderDrafts drafts,
            OrderDesk desk,
            OrderPersonas orders,
            Login login,
            CurrentActor actor,
            JdbcClient jdbc) {
        this.waiting = waiting;
        this.round = round;
        this.drafts = drafts;
        this.desk = desk;
        this.orders = orders;
        this.login = login;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /** Every week of the pilot is full. */
    public void full() {
        orders.needCoach();
        if (seats.isEmpty()) {
            jdbc.sql("SELECT week_start, max FROM pilot_week").query(rs -> {
                seats.put(rs.getObject(1, LocalDate.class), rs.getInt(2));
            });
        }
        free(0);
    }

    /** So many seats are free in each week, and nobody was told. */
    public void free(int places) {
        jdbc.sql("UPDATE pilot_week SET max = booked + ?").param(places).update();
    }

    /** Free from a week on. */
    public void freeFrom(LocalDate monday, int places) {
        jdbc.sql("UPDATE pilot_week SET max = booked + IF(week_start >= ?, ?, 0)")
                .params(monday, places)
                .update();
    }

    /** Exactly one trajectory of the smallest package fits, from the first week that can be offered. */
    public Week freeOnce() {
        var start = Week.startingFrom(WorkingDays.plus(desk.today(), 2).plusDays(1));
        var weeks = smallest().weeks();
        jdbc.sql("UPDATE pilot_week SET max = booked + IF(week_start >= ? AND week_start < ?, 1, 0)")
                .params(start.monday(), start.plus(weeks).monday())
                .update();
        return start;
    }

    private PackageOffer smallest() {
        return desk.offers().stream()
                .filter(offer -> offer.code().equals("SCAN"))
                .findFirst()
                .orElseThrow();
    }

    public void tidyUp() {
        orders.tidyUp();
        seats.forEach((week, max) -> jdbc.sql("UPDATE pilot_week SET max = ? WHERE week_start = ?")
                .params(max, week)
                .update());
        seats.clear();
    }

    /** A draft of the smallest package that lacks its start only. */
    public DraftId draft(Member member, LocalDate firstSickDay) {
        return login.as(
                member.user(), () -> drafts.create(form(member, firstSickDay)).id());
    }

    public OrderForm form(Member member, LocalDate firstSickDay) {
        var version = smallest().version();
        var who = new OrderForm.Who(
                member.employerId().value(), null, "A.B.", "Jansen", "P-17", "", firstSickDay, List.of());
        return new OrderForm(2, who, version.value(), List.of(), null);
    }

    /** Waits; {@code weeksIll} decides how urgent it is. The pilot has to be full. */
    public WaitingRow waits(Member member, int weeksIll) {
        var draft = draft(member, desk.today().minusWeeks(weeksIll));
        return login.as(member.user(), () -> waiting.find(waiting.join(draft, desk.today())));
    }

    /** Has an offer; every other case that waits has had one before. */
    public WaitingRow offered(Member member) {
        full();
        var row = waits(member, 30);
        freeOnce();
        round();
        return find(member, row.id());
    }

    public WaitingRow find(Member member, WaitingEntryId id) {
        return login.as(member.user(), () -> waiting.find(id));
    }

    public void round() {
        actor.runAs(Actor.SYSTEM, round::run);
    }

    public WaitingRow.Offer offerOf(WaitingRow row) {
        return Objects.requireNonNull(row.offer());
    }
}
