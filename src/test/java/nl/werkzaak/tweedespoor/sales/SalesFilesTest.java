package nl.werkzaak.tweedespoor.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SalesFilesTest {
    @Autowired
    SalesFiles files;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient jdbc;

    EmployerPersonas.Member member;
    LocalDate today;

    @BeforeEach
    void meet() {
        member = employers.fresh();
        today = Zones.today(clock);
    }

    @Test
    void beginsEmpty() {
        var file = sales(this::file);
        assertThat(file).isEqualTo(new SalesFile(member.employerId(), 0, null, null, null));
    }

    @Test
    void givesAnEmployerToAColleagueWhoIsTold() {
        var other = personas.sales2();
        sales(() -> files.handOver(file(), other.id()));
        assertThat(sales(this::file).ownerName()).isEqualTo("Stella Sales");
        assertThat(mails()).isEqualTo(1);
        login.as(other, () -> files.handOver(file(), other.id()));
        assertThat(mails()).as("who takes it needs no mail").isEqualTo(1);
        sales(() -> files.handOver(file(), null));
        assertThat(sales(this::file).owner()).isNull();
        assertThat(audited("sales.handed-over")).isEqualTo(3);
    }

    @Test
    void refusesAPersonWhoIsNoColleague() {
        for (UserId stranger :
                new UserId[] {member.user().id(), personas.coach(1).id()}) {
            refused("sales.refusal.colleague", () -> files.handOver(file(), stranger));
        }
        assertThat(sales(this::file).version()).isZero();
    }

    @Test
    void plansANextStepAndTicksItOff() {
        sales(() -> files.plan(file(), new NextAction(today.plusDays(2), "Bellen")));
        var file = sales(this::file);
        assertThat(file.next()).isEqualTo(new NextAction(today.plusDays(2), "Bellen"));
        assertThat(file.ownerName()).as("whoever plans looks after it").isEqualTo("Sam Sales");
        sales(() -> files.plan(file(), null));
        assertThat(sales(this::file).next()).isNull();
    }

    @Test
    void refusesAStepWithoutWordsInThePastOrFarAway() {
        refused("shared.required", () -> files.plan(file(), new NextAction(today, " ")));
        refused("sales.refusal.day", () -> files.plan(file(), new NextAction(today.minusDays(1), "Bellen")));
        refused(
                "sales.refusal.day",
                () -> files.plan(file(), new NextAction(today.plusYears(2).plusDays(1), "Bellen")));
        refused("shared.text.bsn", () -> files.plan(file(), new NextAction(today, "Bellen over 111222333")));
        assertThat(sales(this::file).version()).isZero();
    }

    @Test
    void tellsTheSlowerOfTwoColleagues() {
        var first = sales(this::file);
        sales(() -> files.plan(first, new NextAction(today, "Bellen")));
        refused("sales.refusal.changed", () -> files.plan(first, new NextAction(today, "Mailen")));
        var second = sales(this::file);
        sales(() -> files.plan(second, new NextAction(today, "Langsgaan")));
        refused("sales.refusal.changed", () -> files.handOver(second, null));
        assertThat(sales(this::file).next()).isEqualTo(new NextAction(today, "Langsgaan"));
    }

    @Test
    void keepsNotesTheNewestFirst() {
        sales(() -> files.note(member.employerId(), "Wil in januari beginnen."));
        login.as(personas.sales2(), () -> files.note(member.employerId(), "  Teruggebeld.  "));
        assertThat(sales(() -> files.notes(member.employerId(), 0, 10)))
                .extracting(SalesNote::writtenBy, SalesNote::text)
                .containsExactly(tuple("Stella Sales", "Teruggebeld."), tuple("Sam Sales", "Wil in januari beginnen."));
        refused("shared.required", () -> files.note(member.employerId(), "  "));
        refused("shared.text.bsn", () -> files.note(member.employerId(), "BSN 111222333"));
    }

    @Test
    void isForSalesOnly() {
        for (var user : new UserRow[] {member.user(), personas.coach(1), personas.admin()}) {
            login.as(user, () -> assertThatThrownBy(() -> files.notes(member.employerId(), 0, 1))
                    .isInstanceOf(AccessDeniedException.class));
        }
    }

    private SalesFile file() {
        return files.of(member.employerId());
    }

    private void refused(String key, Runnable verb) {
        login.as(personas.sales(), () -> assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key)));
    }

    private void sales(Runnable verb) {
        login.as(personas.sales(), verb);
    }

    private <T> T sales(Supplier<T> verb) {
        return login.as(personas.sales(), verb);
    }

    private int mails() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE event_key LIKE CONCAT('sales-handed-over:', ?, '%')")
                .param(member.employerId().toString())
                .query(Integer.class)
                .single();
    }

    private int audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND subject_id = ?")
                .params(action, member.employerId().value())
                .query(Integer.class)
                .single();
    }
}
