package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.Personas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** The small brother of {@code ./portal bench capacity}. */
@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CapacityLoadTest {
    @Autowired
    ApplicationContext portal;

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Personas personas;

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @Test
    void sellsWhatThereIsAndNothingMore() throws Exception {
        for (var name : List.of("Ria Ruisrek", "Rob Ruisrek", "Roos Ruisrek")) {
            fixture.coach(name, 2400, 6);
        }
        var plan = new CapacityLoad.Plan(
                fixture.employer(),
                List.of(fixture.version("SCAN"), fixture.version("BASIS")),
                Week.of(LocalDate.parse("2026-06-01")),
                20,
                2026,
                16,
                400);
        var before = fixture.booked(plan.first());
        var tally = new CapacityLoad(portal, personas.sales(), plan).run();
        assertThat(fixture.contradictions()).isZero();
        assertThat(tally.attempts()).isEqualTo(400);
        assertThat(tally.held()).isGreaterThan(100);
        assertThat(tally.refused()).isPositive();
        assertThat(tally.confirmed()).isPositive();
        assertThat(tally.doubles()).isZero();
        assertThat(tally.failed()).isZero();
        assertThat(fixture.booked(plan.first())).isEqualTo(before);
    }
}
