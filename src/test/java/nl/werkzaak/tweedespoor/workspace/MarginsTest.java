package nl.werkzaak.tweedespoor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.agreement.Signature;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.catalog.Margin;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.testing.CasePersonas;
import nl.werkzaak.tweedespoor.testing.CasePersonas.Case;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.Stopping;
import nl.werkzaak.tweedespoor.trajectory.TimeKind;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.workspace.MarginRow.Actual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Planned margins as pinned, actual ones from the hours that coaches booked. */
@PortalTest
class MarginsTest {
    @Autowired
    Margins margins;

    @Autowired
    CasePersonas cases;

    @Autowired
    QuotePersonas made;

    @Autowired
    OrderPersonas persons;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Quotes quotes;

    @Autowired
    OrderDrafts drafts;

    @Autowired
    Recaps recaps;

    @Autowired
    OrderPlacement placement;

    @Autowired
    AuthorityChecks authority;

    @Autowired
    Signing signing;

    @Autowired
    Trajectories trajectories;

    @Autowired
    CoachHours hours;

    @Autowired
    Stopping stopping;

    @Autowired
    Login login;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void tidyUp() {
        jdbc.sql("DELETE FROM cost_rate WHERE effective_from > '2026-01-01'").update();
        persons.tidyUp();
    }

    @Test
    void countsBookedHoursAtTheRateOfTheirDay() {
        var running = cases.running(employers.fresh());
        assertThat(actual(running)).isEqualTo(new Actual(margin("1350.00", "0.00"), 840, 0));
        jdbc.sql("INSERT INTO cost_rate VALUES (?, 9000, 4500)")
                .param(running.start().plusDays(5))
                .update();

        book(running, running.start().plusDays(3), 60);
        book(running, running.start().plusDays(5), 90);

        assertThat(actual(running)).isEqualTo(new Actual(margin("1350.00", "215.00"), 840, 150));
        assertThat(ofEmployer(running.member(), false).planned()).isEqualTo(margin("1350.00", "1120.00"));
        assertThat(ofEmployer(running.member(), false).orders()).isEqualTo(1);
    }

    @Test
    void asksWhatTheSettlementAsksWhenItEndedEarly() {
        var running = cases.running(employers.fresh());
        book(running, running.start().plusDays(3), 210);
        var day = running.start().plusDays(10);
        cases.as(running.coach(), day, () -> {
            var settled = stopping.quote(running.id(), StopReason.BACK_AT_OWN_WORK);
            stopping.stop(running.id(), StopReason.BACK_AT_OWN_WORK, settled.total());
        });

        assertThat(actual(running)).isEqualTo(new Actual(margin("337.50", "280.00"), 840, 210));
        assertThat(ofEmployer(running.member(), false).planned()).isEqualTo(margin("1350.00", "1120.00"));
    }

    /** Scan, two tailored talks of half an hour at € 45, a tenth off. */
    @Test
    void followsAQuoteToTheHoursOfItsTrajectory() {
        var member = employers.fresh();
        var who = login.as(member.user(), () -> {
            persons.needCoach();
            return persons.answers(member).who();
        });
        var quote = made.sent(member, true);
        assertThat(ofQuote(quote).planned()).isEqualTo(margin("1296.00", "1200.00"));
        assertThat(ofQuote(quote).actual()).isNull();

        login.as(member.user(), () -> {
            var draft = quotes.accept(quote.id());
            drafts.save(drafts.load(draft), drafts.load(draft).form().withWho(who));
            recaps.recap(draft);
            return placement.place(draft);
        });
        var trajectory = signed(member);
        var row = login.as(personas.admin(), () -> trajectories.find(trajectory));
        jdbc.sql("INSERT INTO coach_time (id, trajectory_id, coach_id, day, minutes, kind, booked_at)"
                        + " VALUES (UUID(), ?, ?, ?, 150, 'TALK', UTC_TIMESTAMP(6))")
                .params(trajectory.value(), row.coach().value(), row.startWeek())
                .update();

        var found = ofQuote(quote);
        assertThat(found.orders()).isEqualTo(1);
        assertThat(found.name()).isEqualTo(quote.sent().number());
        assertThat(found.actual()).isEqualTo(new Actual(margin("1296.00", "200.00"), 900, 150));
    }

    @Test
    void findsWhatIsBelowCost() {
        var running = cases.running(employers.fresh());
        var quote = made.sent(employers.fresh(), false);
        assertThat(margins(MarginBy.QUOTE, "", true)).noneMatch(row -> isOf(row, quote));
        assertThat(margins(MarginBy.EMPLOYER, "", true))
                .noneMatch(row -> row.name().equals(name(running.member())));

        jdbc.sql("UPDATE quote SET cost_cents = net_cents + 1 WHERE id = ?")
                .param(quote.id().value())
                .update();
        book(running, running.start().plusDays(3), 600);
        book(running, running.start().plusDays(4), 420);

        assertThat(margins(MarginBy.QUOTE, "", true)).anyMatch(row -> isOf(row, quote));
        assertThat(margins(MarginBy.QUOTE, "PLUS", true)).noneMatch(row -> isOf(row, quote));
        assertThat(margins(MarginBy.QUOTE, "SCAN", true)).anyMatch(row -> isOf(row, quote));
        assertThat(ofEmployer(running.member(), true).actual())
                .isEqualTo(new Actual(margin("1350.00", "1360.00"), 840, 1020));
    }

    @Test
    void addsUpAVersion() {
        var before = scan();
        var first = cases.running(employers.fresh());
        cases.running(employers.fresh());
        book(first, first.start().plusDays(3), 60);
        var after = scan();

        assertThat(after.orders()).isEqualTo(before.orders() + 2);
        assertThat(after.planned().tariff().minus(before.planned().tariff())).isEqualTo(Money.euros("2700.00"));
        assertThat(after.planned().cost().minus(before.planned().cost())).isEqualTo(Money.euros("2240.00"));
        assertThat(Objects.requireNonNull(after.actual()).bookedMinutes()
                        - (before.actual() == null ? 0 : before.actual().bookedMinutes()))
                .isEqualTo(60);
        assertThat(after.about()).isEqualTo("SCAN");
    }

    @ParameterizedTest
    @EnumSource
    void readsAPageInOneStatement(MarginBy by) {
        made.sent(employers.fresh(), false);
        var filter = new MarginFilter(by, "", false);
        login.as(personas.sales(), () -> {
            var statements = new Statements(dataSource, transaction);
            assertThat(statements.countOf(() -> margins.page(filter, 0, 25))).isEqualTo(1);
            assertThat(statements.countOf(() -> margins.count(filter))).isEqualTo(1);
            assertThat(margins.page(filter, 0, 10_000)).hasSize(margins.count(filter));
        });
    }

    private TrajectoryId signed(Member member) {
        login.as(
                personas.sales(),
                () -> authority.confirm(member.employerId(), member.user().id()));
        var order = jdbc.sql("SELECT id FROM customer_order WHERE employer_id = ? AND status = 'PLACED'")
                .param(member.employerId().value())
                .query((rs, n) -> new OrderId(rs.getObject(1, UUID.class)))
                .single();
        var code = persons.code(order, member.user());
        return login.as(member.user(), () -> {
            signing.sign(order, new Signature(member.user().name(), true, code));
            return trajectories.ofOrder(order).orElseThrow().id();
        });
    }

    private void book(Case made, LocalDate day, int minutes) {
        cases.as(made.coach(), day, () -> {
            for (var left = minutes; left > 0; left -= 600) {
                hours.book(made.id(), day, Math.min(left, 600), TimeKind.TALK);
            }
        });
    }

    private Actual actual(Case made) {
        return Objects.requireNonNull(ofEmployer(made.member(), false).actual());
    }

    private MarginRow ofEmployer(Member member, boolean losses) {
        return margins(MarginBy.EMPLOYER, "", losses).stream()
                .filter(row -> row.name().equals(name(member)))
                .findFirst()
                .orElseThrow();
    }

    private MarginRow ofQuote(QuoteFacts quote) {
        return margins(MarginBy.QUOTE, "", false).stream()
                .filter(row -> isOf(row, quote))
                .findFirst()
                .orElseThrow();
    }

    private MarginRow scan() {
        return margins(MarginBy.VERSION, "SCAN", false).stream()
                .filter(row -> row.name().equals("Scan 1"))
                .findFirst()
                .orElse(new MarginRow("Scan 1", "SCAN", null, 0, margin("0.00", "0.00"), null));
    }

    private List<MarginRow> margins(MarginBy by, String code, boolean losses) {
        return login.as(personas.sales(), () -> margins.page(new MarginFilter(by, code, losses), 0, 10_000));
    }

    private String name(Member member) {
        return jdbc.sql("SELECT name FROM employer WHERE id = ?")
                .param(member.employerId().value())
                .query(String.class)
                .single();
    }

    private static boolean isOf(MarginRow row, QuoteFacts quote) {
        return QuotePaths.quote(quote.id()).equals(row.path());
    }

    private static Margin margin(String tariff, String cost) {
        return new Margin(Money.euros(tariff), Money.euros(cost));
    }
}
