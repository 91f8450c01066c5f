package nl.werkzaak.tweedespoor.capacity;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class PilotTest {
    private static final Week START = Week.of(parse("2026-06-01"));
    private static final PilotForm DECIDED =
            new PilotForm(parse("2026-04-01"), parse("2027-12-31"), 10, parse("2026-04-01"));

    @Autowired
    CapacityFixture fixture;

    @Autowired
    Pilot pilot;

    @Autowired
    Capacity capacity;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asDecided() {
        fixture.clear();
        jdbc.sql("DELETE FROM pilot_maximum WHERE effective_from > '2026-04-01'")
                .update();
        change(DECIDED);
    }

    @Test
    void startsAsDecided() {
        assertThat(pilot.current().starts()).isEqualTo("2026-04-01");
        assertThat(pilot.current().ends()).isEqualTo("2027-12-31");
        assertThat(pilot.current().seats(parse("2026-04-01"))).isEqualTo(10);
        var weeks = pilot.current().weeks();
        assertThat(weeks.getFirst().week()).isEqualTo(Week.of(parse("2026-04-06")));
        assertThat(weeks.getLast().week()).isEqualTo(Week.of(parse("2027-12-27")));
        assertThat(fixture.asSales(() -> pilot.weeks(weeks.getFirst().week(), 200)))
                .hasSameSizeAs(weeks)
                .allMatch(week -> week.max() == 10);
    }

    @Test
    void refusesAMaximumBelowWhatIsBookedAndNamesTheWeeks() {
        fixture.coach("Xander Xylofoon", 2400, 10);
        fixture.hold("SCAN", START);
        fixture.hold("SCAN", START);
        var lower = new PilotForm(DECIDED.starts(), DECIDED.ends(), 1, parse("2026-06-15"));
        assertThat(fixture.asAdmin(() -> pilot.conflicts(lower)))
                .extracting(WeekSeats::week)
                .contains(START.plus(2), START.plus(8))
                .doesNotContain(START, START.plus(9));
        assertThatThrownBy(() -> change(lower)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("capacity.pilot.booked");
            assertThat(refusal.field()).contains("seats");
            assertThat(refusal.args()[0].toString()).contains("25-2026 (2)");
        });
        var shorter = new PilotForm(DECIDED.starts(), parse("2026-07-17"), 10, DECIDED.effectiveFrom());
        assertThatThrownBy(() -> change(shorter)).isInstanceOf(Refusal.class);
        assertThat(seats(START.plus(2))).isEqualTo(10);
    }

    @Test
    void changesTheMaximumFromADayOn() {
        change(new PilotForm(DECIDED.starts(), DECIDED.ends(), 12, parse("2026-06-15")));
        assertThat(seats(START.plus(1))).isEqualTo(10);
        assertThat(seats(START.plus(2))).isEqualTo(12);
    }

    @Test
    void opensAndClosesWeeksWithItsPeriod() {
        var coach = fixture.coach("Yara Yoghurtpot", 1200, 4);
        var scan = fixture.version("SCAN");
        change(new PilotForm(DECIDED.starts(), parse("2028-03-31"), 10, DECIDED.effectiveFrom()));
        assertThat(capacity.firstPossibleStart(scan, parse("2027-11-29"))).contains(Week.of(parse("2027-11-29")));
        assertThat(fixture.minutesAvailable(coach, Week.of(parse("2028-01-10"))))
                .isEqualTo(1200);
        change(DECIDED);
        assertThat(capacity.firstPossibleStart(scan, parse("2027-11-29"))).isEmpty();
    }

    @Test
    void refusesNonsense() {
        assertRefusedAt("ends", new PilotForm(DECIDED.ends(), DECIDED.starts(), 10, DECIDED.effectiveFrom()));
        assertRefusedAt("seats", new PilotForm(DECIDED.starts(), DECIDED.ends(), -1, DECIDED.effectiveFrom()));
        assertThatThrownBy(() -> fixture.asSales(() -> {
                    pilot.change(DECIDED);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefusedAt(String field, PilotForm form) {
        assertThatThrownBy(() -> change(form))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private int seats(Week week) {
        return fixture.asSales(() -> pilot.weeks(week, 1)).getFirst().max();
    }

    private void change(PilotForm form) {
        fixture.asAdmin(() -> {
            pilot.change(form);
            return true;
        });
    }
}
