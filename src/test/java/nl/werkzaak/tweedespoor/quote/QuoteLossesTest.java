package nl.werkzaak.tweedespoor.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class QuoteLossesTest {
    @Autowired
    QuoteLosses losses;

    @Autowired
    QuotePersonas made;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    Personas personas;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @AfterEach
    void tidyUp() {
        orders.tidyUp();
    }

    @Test
    void countsByReasonOfTheEmployerOrOfSales() {
        var member = employers.fresh();
        var price = count(DeclineReason.PRICE);
        var plan = count(DeclineReason.OTHER_PLAN);
        var declined = made.declined(member, DeclineReason.PRICE);
        var withdrawn = made.withdrawn(employers.fresh());
        assertThat(count(DeclineReason.PRICE)).isEqualTo(price + 1);
        assertThat(unexplained()).contains(withdrawn.id()).doesNotContain(declined.id());
        login.as(personas.sales(), () -> losses.note(withdrawn.id(), DeclineReason.OTHER_PLAN, "Eerst zelf proberen."));
        assertThat(count(DeclineReason.OTHER_PLAN)).isEqualTo(plan + 1);
        assertThat(unexplained()).doesNotContain(withdrawn.id());
        login.as(personas.sales(), () -> losses.note(withdrawn.id(), DeclineReason.PRICE, ""));
        assertThat(count(DeclineReason.OTHER_PLAN))
                .as("a better reason takes its place")
                .isEqualTo(plan);
    }

    @Test
    void refusesAReasonForWhatIsNotLost() {
        var open = made.sent(employers.fresh(), false);
        login.as(personas.sales(), () -> assertThatThrownBy(() -> losses.note(open.id(), DeclineReason.PRICE, ""))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("quote.loss.refusal.status")));
        login.as(personas.admin(), () -> assertThatThrownBy(() -> losses.note(open.id(), DeclineReason.PRICE, ""))
                .isInstanceOf(AccessDeniedException.class));
    }

    private int count(DeclineReason reason) {
        return login.as(personas.sales(), () -> losses.counts(since())).stream()
                .filter(row -> row.reason() == reason)
                .mapToInt(LossCount::quotes)
                .sum();
    }

    private List<QuoteId> unexplained() {
        return login.as(personas.sales(), () -> losses.unexplained(since(), 0, 500)).stream()
                .map(QuoteRow::id)
                .toList();
    }

    private LocalDate since() {
        return Zones.today(clock).minusMonths(1);
    }
}
