package nl.werkzaak.tweedespoor.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.CoachForm;
import nl.werkzaak.tweedespoor.capacity.CoachSkills;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.document.DocumentPages;
import nl.werkzaak.tweedespoor.document.DocumentText;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderForm;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.SecretAtSending;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders of the tests, made by the same services that the wizard calls. */
@Component
public class OrderPersonas {
    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final Recaps recaps;
    private final OrderPlacement placement;
    private final AuthorityChecks authority;
    private final Signing signing;
    private final Agreements agreements;
    private final DocumentPages pages;
    private final Coaches coaches;
    private final Personas personas;
    private final Login login;
    private final List<SecretAtSending> secrets;
    private final Capacity capacity;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    OrderPersonas(
            OrderDrafts drafts,
            OrderDesk desk,
            Recaps recaps,
            OrderPlacement placement,
            AuthorityChecks authority,
            Signing signing,
            Agreements agreements,
            DocumentPages pages,
            Coaches coaches,
            Personas personas,
            Login login,
            List<SecretAtSending> secrets,
            Capacity capacity,
            CurrentActor actor,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.desk = desk;
        this.recaps = recaps;
        this.placement = placement;
        this.authority = authority;
        this.signing = signing;
        this.agreements = agreements;
        this.pages = pages;
        this.coaches = coaches;
        this.personas = personas;
        this.login = login;
        this.secrets = secrets;
        this.capacity = capacity;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /** The pilot has few seats, so a test that orders gives all of them back and leaves nobody logged in. */
    public void tidyUp() {
        // whoever still waits would be offered what is given back here
        jdbc.sql("UPDATE waiting_entry SET status = 'WITHDRAWN', ended_at = UTC_TIMESTAMP(6)"
                        + " WHERE status IN ('WAITING', 'OFFERED')")
                .update();
        var held = jdbc.sql("SELECT id FROM hold WHERE status IN ('ACTIVE', 'CONFIRMED')")
                .query(UUID.class)
                .list();
        for (var hold : held) {
            actor.runAs(Actor.SYSTEM, () -> capacity.release(new HoldId(hold)));
        }
        // weeks that passed in a test's own future stay booked, as they should, but not for the tests after it
        jdbc.sql("UPDATE pilot_week SET booked = 0").update();
        jdbc.sql("UPDATE coach_week SET minutes_booked = 0, caseload_booked = 0")
                .update();
        login.out();
    }

    /** Who has the seats, for whoever has to find out why a test found none. */
    private String held() {
        return jdbc.sql("SELECT purpose, status, start_week, COUNT(*) AS times FROM hold GROUP BY 1, 2, 3")
                .query()
                .listOfRows()
                .toString();
    }

    /** A coach of the tests with hours to spare, so that only the pilot's seats are scarce. */
    public void needCoach() {
        login.as(personas.admin(), () -> {
            if (coaches.all().stream().noneMatch(row -> row.name().equals("Coach Order"))) {
                coaches.add(new CoachForm(
                        null,
                        "Coach Order",
                        "0344 123 456",
                        "Tiel",
                        CoachSkills.in("Tiel"),
                        40,
                        null,
                        List.of(new HoursSpan(LocalDate.parse("2026-04-01"), null, 2400)),
                        List.of(),
                        0));
            }
        });
    }

    /** All answers of the smallest package at its first free start; the current user fills it in. */
    public OrderForm answers(Member member) {
        var offer = desk.offers().stream()
                .filter(o -> o.code().equals("SCAN"))
                .findFirst()
                .orElseThrow();
        var version = offer.version().value();
        var start = desk.freeStarts(version, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No place is free: " + held()));
        var who = new OrderForm.Who(
                member.employerId().value(),
                null,
                "A.B.",
                "Jansen",
                "P-17",
                "medewerker verpakking",
                desk.today().minusWeeks(20),
                List.of());
        return new OrderForm(3, who, version, List.of(), start);
    }

    public DraftId draft(Member member) {
        needCoach();
        return login.as(member.user(), () -> drafts.create(answers(member)).id());
    }

    public OrderId placed(Member member) {
        return placed(member, draft(member));
    }

    /** Placed, and sales has confirmed that the member may sign. */
    public OrderId signable(Member member) {
        return signable(member, placed(member));
    }

    /** The same with a start some weeks from now, when cancelling is still free of charge. */
    public OrderId signableForLater(Member member) {
        needCoach();
        var draft = login.as(member.user(), () -> {
            var form = answers(member);
            var starts = desk.freeStarts(Objects.requireNonNull(form.packageVersion()), form.addOns());
            return drafts.create(form.withStart(starts.get(5))).id();
        });
        return signable(member, placed(member, draft));
    }

    private OrderId placed(Member member, DraftId draft) {
        return login.as(member.user(), () -> {
            recaps.recap(draft);
            return placement.place(draft);
        });
    }

    private OrderId signable(Member member, OrderId order) {
        login.as(
                personas.sales(),
                () -> authority.confirm(member.employerId(), member.user().id()));
        return order;
    }

    /** Reads the agreement, asks for a code and reads it out of the mail, as made at sending. */
    public String code(OrderId order, UserRow user) {
        login.as(user, () -> {
            read(order);
            signing.sendCode(order);
        });
        return send(newest(user));
    }

    /** The agreement's page, opened by the current user. */
    public DocumentText read(OrderId order) {
        var document = Objects.requireNonNull(agreements.ofOrder(order).document());
        return Objects.requireNonNull(pages.read(document).text());
    }

    public String send(UUID code) {
        return secrets.stream()
                .filter(maker -> maker.supports("signing-code"))
                .findFirst()
                .orElseThrow()
                .make("signing-code", code.toString());
    }

    public UUID newest(UserRow user) {
        return jdbc.sql("SELECT id FROM signing_code WHERE user_id = ? ORDER BY asked_at DESC, id DESC LIMIT 1")
                .param(user.id().value())
                .query(UUID.class)
                .single();
    }
}
