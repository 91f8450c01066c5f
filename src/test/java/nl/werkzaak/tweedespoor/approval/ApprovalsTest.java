package nl.werkzaak.tweedespoor.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ApprovalsTest {
    @Autowired
    Approvals approvals;

    @Autowired
    Personas personas;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuotePersonas quotes;

    @Autowired
    EmployerPersonas employers;

    UUID subject;
    long version;

    @BeforeEach
    void write() {
        var draft = quotes.draft(employers.fresh());
        subject = draft.id().value();
        version = draft.version();
    }

    @AfterEach
    void tidyUp() {
        jdbc.sql("DELETE FROM approval WHERE subject = ?").param(subject).update();
    }

    @Test
    void isApprovedByAnotherPersonForThatVersionOnly() {
        var id = asked();
        as(personas.sales2(), () -> approvals.approve(id));
        var sales = personas.sales();
        assertThat(as(sales, () -> approvals.isApproved(ApprovalKind.QUOTE, subject, version)))
                .isTrue();
        assertThat(as(sales, () -> approvals.isApproved(ApprovalKind.QUOTE, subject, version + 1)))
                .isFalse();
        var row = as(sales, () -> approvals.find(id));
        assertThat(row.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(row.decidedByName()).isEqualTo("Stella Sales");
        assertThat(row.askedByName()).isEqualTo("Sam Sales");
        assertThat(mails("approval-decided:" + id)).isEqualTo(1);
    }

    @Test
    void neverByWhoAsked() {
        var both = personas.sales2();
        var id = as(both, () -> approvals.ask(request("Te weinig marge")));
        as(both, () -> assertThatThrownBy(() -> approvals.approve(id))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("approval.refusal.self")));
        assertThat(as(both, () -> approvals.find(id)).isOpen()).isTrue();
        assertThat(denied(id)).isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE approval SET status = 'APPROVED', decided_by = asked_by, decided_at = asked_at WHERE id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_approval_second");
    }

    @Test
    void neverByWhoMayNot() {
        var id = asked();
        var other = personas.staff("sales3@werkzaak.example", "Sara Sales", Role.SALES);
        as(other, () -> assertThatThrownBy(() -> approvals.approve(id))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("approval.refusal.permission")));
        assertThat(as(other, () -> approvals.find(id)).isOpen()).isTrue();
        assertThat(denied(id)).isEqualTo(1);
    }

    @Test
    void isRefusedWithAWord() {
        var id = asked();
        as(personas.sales2(), () -> assertThatThrownBy(() -> approvals.refuse(id, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("word")));
        as(personas.sales2(), () -> approvals.refuse(id, "Neem het gewone tarief."));
        var row = as(personas.sales(), () -> approvals.find(id));
        assertThat(row.status()).isEqualTo(ApprovalStatus.REFUSED);
        assertThat(row.word()).isEqualTo("Neem het gewone tarief.");
    }

    @Test
    void asksOnceAtATimeAndNeedsAReason() {
        asked();
        as(personas.sales(), () -> assertThatThrownBy(() -> approvals.ask(request("Nog eens")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("approval.refusal.asked")));
        as(personas.sales(), () -> approvals.withdraw(ApprovalKind.QUOTE, subject));
        as(personas.sales(), () -> assertThatThrownBy(() -> approvals.ask(request("  ")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("reason")));
        var again = asked();
        assertThat(as(personas.sales(), () -> approvals.latest(ApprovalKind.QUOTE, subject))
                        .orElseThrow()
                        .id())
                .isEqualTo(again);
    }

    @Test
    void tellsWhoMayApproveAndNotWhoAsked() {
        var id = asked();
        assertThat(mails("approval-asked:" + id + ":" + personas.sales2().id())).isEqualTo(1);
        assertThat(mails("approval-asked:" + id + ":" + personas.sales().id())).isZero();
    }

    /** Two approvers at once, many times: one decision counts, the other is told. */
    @Test
    void isDecidedOnce() throws Exception {
        var first = personas.sales2();
        var second = personas.staff("chef@werkzaak.example", "Chef Admin", Role.ADMIN, Permission.APPROVE_PRICE);
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 10; round++) {
                var id = asked();
                Callable<Boolean> yes = () -> decides(first, () -> approvals.approve(id));
                Callable<Boolean> no = () -> decides(second, () -> approvals.refuse(id, "Nee"));
                var done = pool.invokeAll(List.of(yes, no)).stream()
                        .map(Future::resultNow)
                        .toList();
                assertThat(done).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private boolean decides(UserRow who, Runnable decision) {
        try {
            as(who, decision);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.key()).startsWith("approval.refusal.status.");
            return false;
        }
    }

    private ApprovalId asked() {
        return as(personas.sales(), () -> approvals.ask(request("De klant komt terug")));
    }

    private ApprovalRequest request(String reason) {
        return new ApprovalRequest(ApprovalKind.QUOTE, subject, version, "Offerte", reason, "offertes/" + subject);
    }

    private int mails(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE CONCAT(?, '%')")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private int denied(ApprovalId id) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'approval.denied' AND subject_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private void as(UserRow who, Runnable work) {
        as(who, () -> {
            work.run();
            return who;
        });
    }

    private <T> T as(UserRow who, Supplier<T> work) {
        return actor.runAs(who.actor(), work);
    }
}
