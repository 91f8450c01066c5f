package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** High discounts and prices below cost wait for a second person. */
@PortalTest
class QuoteApprovalsTest {
    @Autowired
    private QuotePersonas made;

    @Autowired
    private OrderPersonas orders;

    @Autowired
    private EmployerPersonas employers;

    @Autowired
    private Personas personas;

    @Autowired
    private QuoteWriting writing;

    @Autowired
    private QuoteSending sending;

    @Autowired
    private QuoteApprovals asking;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Login login;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @ParameterizedTest
    @CsvSource({
        // discount and price of 28 hours of work beside Basis (tariff 2,750, cost 2,340; the work costs 2,240)
        "    0, 2240.00, ''",
        " 1000, 5000.00, ''",
        " 1001, 5000.00, DISCOUNT",
        "    0, 1829.99, BELOW_COST",
        "    0, 1830.00, ''",
        " 1000, 2338.88, BELOW_COST",
        "10000, 5000.00, DISCOUNT BELOW_COST",
    })
    void asksForASecondPersonExactlyAboveTheLimitAndBelowCost(int discount, String unit, String expected) {
        var work = new TailoredLine("Begeleiding op locatie", 1, Money.euros(unit), 28 * 60);
        var quote = QuoteFixture.quote(List.of(work), discount);
        var reasons = new QuoteRules(14, 5, 1, 3, 1_000, 5)
                .reasons(quote).stream().sorted().map(ApprovalReason::name).toList();
        assertThat(String.join(" ", reasons)).isEqualTo(expected);
    }

    @Test
    void sendsOnlyWhatSomebodyElseApproved() {
        var draft = cheap();
        login.as(personas.sales2());
        refused("quote.refusal.approval", () -> sending.send(draft.id(), draft.version()));
        assertThat(asking.state(draft).phase()).isEqualTo(ApprovalState.Phase.TO_ASK);
        var asked = asking.ask(draft.id(), draft.version(), "Eerste klant in deze plaats.");
        assertThat(asking.state(draft).phase()).isEqualTo(ApprovalState.Phase.ASKED);
        refused("quote.refusal.approval", () -> sending.send(draft.id(), draft.version()));
        refused("approval.refusal.self", () -> approvals.approve(asked));
        login.as(chief());
        assertThat(approvals.facts(approvals.find(asked), Texts.DUTCH))
                .extracting(ApprovalFact::label)
                .containsExactly("Korting", "Prijs exclusief btw", "Kostprijs", "Marge");
        approvals.approve(asked);
        login.as(personas.sales2());
        assertThat(asking.state(draft).phase()).isEqualTo(ApprovalState.Phase.APPROVED);
        assertThat(sending.send(draft.id(), draft.version()).status()).isEqualTo(QuoteStatus.SENT);
    }

    @Test
    void asksAgainAfterEachChange() {
        var draft = cheap();
        approve(ask(draft));
        login.as(personas.sales());
        var changed = writing.save(draft.id(), draft.version(), draft.form().withDiscount(2_500));
        assertThat(asking.state(changed).phase()).isEqualTo(ApprovalState.Phase.VOID);
        refused("quote.refusal.approval", () -> sending.send(changed.id(), changed.version()));
        var second = ask(changed);
        var third = login.as(
                personas.sales(),
                () -> writing.save(
                        changed.id(), changed.version(), changed.form().withDiscount(2_000)));
        assertThat(login.as(personas.sales(), () -> asking.state(third)).phase())
                .isEqualTo(ApprovalState.Phase.TO_ASK);
        assertThat(login.as(chief(), () -> approvals.facts(approvals.find(second), Texts.DUTCH)))
                .as("what was asked, not what became of it")
                .contains(new ApprovalFact("Korting", "25%"));
        assertThatThrownBy(() -> approve(second)).isInstanceOf(Refusal.class);
        assertThat(login.as(
                        personas.sales(),
                        () -> asking.state(writing.save(
                                third.id(), third.version(), third.form().withDiscount(0)))))
                .extracting(ApprovalState::phase)
                .isEqualTo(ApprovalState.Phase.NOT_NEEDED);
    }

    @Test
    void doesNotCountAYesToContentsThatAreGone() {
        var draft = cheap();
        var asked = ask(draft);
        jdbc.sql("UPDATE quote SET version = version + 1 WHERE id = ?")
                .param(draft.id().value())
                .update();
        refused("quote.approval.refusal.changed", () -> approve(asked));
        assertThat(login.as(personas.sales(), () -> approvals.find(asked)).isOpen())
                .isTrue();
    }

    @Test
    void keepsTheWordOfWhoRefuses() {
        var draft = cheap();
        var asked = ask(draft);
        login.as(chief(), () -> approvals.refuse(asked, "Onder de kostprijs."));
        var state = login.as(personas.sales(), () -> asking.state(draft));
        assertThat(state.phase()).isEqualTo(ApprovalState.Phase.REFUSED);
        assertThat(state.latest().word()).isEqualTo("Onder de kostprijs.");
        assertThat(state.mayAsk()).isTrue();
        login.as(personas.sales());
        refused("quote.refusal.approval", () -> sending.send(draft.id(), draft.version()));
    }

    @Test
    void asksNobodyWithoutNeedOrReason() {
        var dear = made.draft(employers.fresh());
        var draft = cheap();
        login.as(personas.sales());
        refused("quote.approval.refusal.notNeeded", () -> asking.ask(dear.id(), dear.version(), "Zomaar."));
        refused("shared.required", () -> asking.ask(draft.id(), draft.version(), " "));
        refused("quote.refusal.changed", () -> asking.ask(draft.id(), draft.version() - 1, "Toch."));
    }

    private QuoteFacts cheap() {
        var draft = made.draft(employers.fresh());
        return login.as(
                personas.sales(),
                () -> writing.save(draft.id(), draft.version(), draft.form().withDiscount(3_000)));
    }

    private ApprovalId ask(QuoteFacts draft) {
        return login.as(personas.sales(), () -> asking.ask(draft.id(), draft.version(), "Grote klant."));
    }

    private UserRow chief() {
        return personas.staff("chef@werkzaak.example", "Chef Admin", Role.ADMIN, Permission.APPROVE_PRICE);
    }

    private void approve(ApprovalId asked) {
        login.as(chief(), () -> approvals.approve(asked));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
