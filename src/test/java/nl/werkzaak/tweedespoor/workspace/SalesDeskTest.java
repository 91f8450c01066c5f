package nl.werkzaak.tweedespoor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.agreement.AuthorityChecks;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.quote.QuoteFilter;
import nl.werkzaak.tweedespoor.quote.QuoteLists;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import nl.werkzaak.tweedespoor.testing.Statements;
import nl.werkzaak.tweedespoor.workspace.DeskItem.Kind;
import nl.werkzaak.tweedespoor.workspace.SalesDesk.Lanes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class SalesDeskTest {
    @Autowired
    private SalesDesk desk;

    @Autowired
    private QuoteLists lists;

    @Autowired
    private SalesFiles files;

    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private AuthorityChecks checks;

    @Autowired
    private Login login;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void movesARequestFromTodayToNowAsItsTermComesNearer() {
        var member = employers.fresh();
        var request = made.asked(member);
        assertThat(of(lanes(request.askedAt()).today(), member)).containsExactly(Kind.REQUEST);
        assertThat(of(lanes(request.answerBy().minusSeconds(60)).now(), member)).containsExactly(Kind.REQUEST);
        assertThat(of(lanes(request.answerBy().plusSeconds(60)).now(), member)).containsExactly(Kind.REQUEST);
        var top = lanes(request.answerBy().plusSeconds(60)).now().items().getFirst();
        assertThat(top.due()).isBeforeOrEqualTo(request.answerBy());
    }

    @Test
    void remindsOfAQuoteBeforeItExpires() {
        var member = employers.fresh();
        var quote = made.sent(member, false);
        var expires = quote.sent().expiresAt();
        assertThat(of(lanes(quote.sent().at()).later(), member)).containsExactly(Kind.QUOTE);
        assertThat(of(lanes(expires.minusSeconds(86_400)).today(), member)).containsExactly(Kind.QUOTE);
        assertThat(of(lanes(expires.minusSeconds(60)).now(), member)).containsExactly(Kind.QUOTE);
        assertThat(of(lanes(expires.plusSeconds(60)).now(), member)).isEmpty();
    }

    @Test
    void showsDraftsChecksAndWhatWasSignedToday() {
        var member = employers.fresh();
        made.draft(member);
        assertThat(of(lanes(clock.instant()).today(), member)).containsExactly(Kind.DRAFT);
        var other = employers.fresh();
        var order = orders.signable(other);
        assertThat(of(lanes(clock.instant()).now(), other)).isEmpty();
        jdbc.sql("DELETE FROM signing_authority WHERE employer_id = ?")
                .param(other.employerId().value())
                .update();
        assertThat(of(lanes(clock.instant()).now(), other)).containsExactly(Kind.CHECK);
        jdbc.sql("UPDATE customer_order SET status = 'CONFIRMED', confirmed_at = ? WHERE id = ?")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), order.value())
                .update();
        assertThat(of(lanes(clock.instant()).today(), other)).containsExactly(Kind.SIGNED);
        assertThat(of(lanes(clock.instant().plusSeconds(2 * 86_400)).today(), other))
                .isEmpty();
    }

    @Test
    void remindsOfWhatWasPlannedAndLeavesOthersTheirCustomers() {
        var member = employers.fresh();
        var today = Zones.today(clock);
        login.as(
                personas.sales(),
                () -> files.plan(
                        files.of(member.employerId()), new NextAction(today.plusDays(3), "Bellen over de start")));
        assertThat(of(lanes(day(today.plusDays(2))).today(), member)).isEmpty();
        assertThat(of(lanes(day(today.plusDays(3))).today(), member)).containsExactly(Kind.ACTION);
        assertThat(of(lanes(day(today.plusDays(4))).now(), member)).containsExactly(Kind.ACTION);
        var later = day(today.plusDays(4));
        var own = clock.at(later, () -> login.as(personas.sales(), () -> desk.lanes(true)));
        var others = clock.at(later, () -> login.as(personas.sales2(), () -> desk.lanes(true)));
        assertThat(of(own.now(), member)).containsExactly(Kind.ACTION);
        assertThat(of(others.now(), member)).isEmpty();
        login.as(personas.sales(), () -> files.plan(files.of(member.employerId()), null));
        assertThat(of(lanes(later).now(), member)).isEmpty();
    }

    private static Instant day(LocalDate day) {
        return day.atTime(10, 0).atZone(Zones.AMSTERDAM).toInstant();
    }

    @Test
    void needsTheSameFewStatementsForTenAndForAThousand() {
        var member = employers.fresh();
        var draft = made.draft(member);
        var asked = made.asked(member);
        try {
            copies(draft.id().value(), asked.id().value(), 10);
            var few = statements();
            copies(draft.id().value(), asked.id().value(), 990);
            assertThat(lanes(clock.instant()).today().more())
                    .as("says that there are more drafts than it read")
                    .isTrue();
            assertThat(statements()).isEqualTo(few);
            assertThat(few).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(12));
            assertThat(login.as(personas.sales(), () -> lists.drafts(2_000))).hasSizeGreaterThan(1_000);
            assertThat(rowsRead(() -> lists.page(QuoteFilter.ALL, 0, 25)))
                    .as("rows looked at for the first page")
                    .isLessThan(300);
            assertThat(rowsRead(() -> lists.page(new QuoteFilter(QuoteStatus.DRAFT, ""), 0, 25)))
                    .as("rows looked at for the first page of a status")
                    .isLessThan(300);
            assertThat(rowsRead(() -> lists.page(QuoteFilter.ALL, 975, 25, 1_000)))
                    .as("rows looked at for the last page")
                    .isLessThan(300);
        } finally {
            jdbc.sql("DELETE FROM quote WHERE word = 'kopie'").update();
            jdbc.sql("DELETE FROM quote_request WHERE wish = 'kopie'").update();
        }
    }

    private long rowsRead(Supplier<?> work) {
        return login.as(personas.sales(), () -> new Statements(dataSource, transaction).rowsReadBy(work));
    }

    private List<Integer> statements() {
        var filter = new QuoteFilter(QuoteStatus.DRAFT, "Bedrijf");
        return login.as(personas.sales(), () -> {
            var counted = new Statements(dataSource, transaction);
            checks.pending(); // whether the login still counts is looked up now and then, and then remembered
            return List.of(
                    counted.countOf(() -> desk.lanes(true)),
                    counted.countOf(() -> lists.page(filter, 0, 26)),
                    counted.countOf(() -> lists.count(filter)),
                    counted.countOf(() -> lists.page(QuoteFilter.ALL, 500, 26)),
                    counted.countOf(checks::pending));
        });
    }

    /** As many drafts and requests of the same employer again. */
    private void copies(UUID quote, UUID request, int times) {
        jdbc.sql("""
                        INSERT INTO quote (id, version, employer_id, status, package_version_id, package_code,
                            package_name, package_number, weeks, coach_hours, extra_minutes, discount_basis_points,
                            net_cents, vat_cents, vat_basis_points, hold_wanted, valid_days, word, created_by, changed_at)
                        SELECT UUID(), 0, employer_id, status, package_version_id, package_code, package_name,
                            package_number, weeks, coach_hours, extra_minutes, 0, net_cents, vat_cents,
                            vat_basis_points, FALSE, valid_days, 'kopie', created_by, changed_at
                        FROM quote JOIN seq_1_to_%d WHERE id = ?
                        """.formatted(times)).param(quote).update();
        jdbc.sql("""
                        INSERT INTO quote_request (id, version, employer_id, asked_by, wish, status, asked_at, answer_by)
                        SELECT UUID(), 0, employer_id, asked_by, 'kopie', status, asked_at, answer_by
                        FROM quote_request JOIN seq_1_to_%d WHERE id = ?
                        """.formatted(times)).param(request).update();
    }

    private Lanes lanes(Instant moment) {
        return clock.at(moment, () -> login.as(personas.sales(), () -> desk.lanes(false)));
    }

    private static List<Kind> of(DeskLane lane, Member member) {
        return lane.items().stream()
                .filter(item -> item.employer().equals(member.employer().name()))
                .map(DeskItem::kind)
                .toList();
    }
}
