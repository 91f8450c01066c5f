package nl.werkzaak.tweedespoor.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kills a portal (SIGKILL to a process of its own) while bookings stand between two database steps, each in weeks of
 * its own since it holds their locks: all of a booking is there, or nothing of it, and it can be done again.
 */
@PortalTest
@TestPropertySource(properties = CapacityFixture.ALONE)
class CapacityKilledTest {
    private static final List<String> VERBS =
            List.of("hold", "confirm", "release", "moveTo", "standIn", "reschedule", "overrun");
    private static final Week FIRST = Week.of(LocalDate.parse("2026-05-11"));
    private static final int APART = 12;
    private static final int SCAN = 9;

    @Autowired
    private CapacityFixture fixture;

    @Autowired
    private Capacity capacity;

    @Autowired
    private BookingChanges changes;

    @Autowired
    private Environment settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private CoachId other;

    @BeforeEach
    void hasCoaches() {
        fixture.coach("Karel Kapstok", 2400, 20);
    }

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @Test
    void leavesAWholeStateWhereverItIsKilled() throws Exception {
        killEach(steps -> steps * 3 / 4);
    }

    /** Every single step of every verb. */
    @Test
    @Tag("slow")
    void leavesAWholeStateBetweenAnyTwoSteps() throws Exception {
        var most = Integer.MAX_VALUE;
        for (var step = 0; step < most; step++) {
            var at = step;
            most = killEach(steps -> Math.min(at, steps - 1));
            fixture.clear();
            fixture.coach("Karel Kapstok", 2400, 20);
        }
    }

    /** Returns the steps of the longest verb. */
    private int killEach(IntUnaryOperator stop) throws Exception {
        var holds = new ArrayList<HoldId>();
        for (var n = 0; n < VERBS.size(); n++) {
            holds.add(fixture.hold("SCAN", week(n)));
        }
        other = fixture.coach("Lena Lepelrek", 2400, 20);
        var most = 0;
        try (var portal = portal()) {
            for (var n = 0; n < VERBS.size(); n++) {
                rehearsed(portal, n); // looks up people and packages, which the process keeps
                var steps = rehearsed(portal, n);
                most = Math.max(most, steps);
                portal.stand(stop.applyAsInt(steps), words(n, holds.get(n)));
            }
        }
        for (var n = 0; n < VERBS.size(); n++) {
            waitForRollback(n, holds.get(n));
            assertThat(untouched(n, holds.get(n))).as(VERBS.get(n)).isTrue();
        }
        assertThat(fixture.contradictions()).isZero();
        for (var n = 0; n < VERBS.size(); n++) {
            var verb = VERBS.get(n);
            assertThatCode(new Again(verb, week(n), holds.get(n))::run).as(verb).doesNotThrowAnyException();
            assertThat(verb.equals("hold") || !untouched(n, holds.get(n)))
                    .as(verb)
                    .isTrue();
        }
        assertThat(fixture.contradictions()).isZero();
        return most;
    }

    /** The steps that the verb takes when nobody stops it, on a hold that goes away again. */
    private int rehearsed(CapacityPortal portal, int verb) throws IOException {
        var hold = fixture.hold("SCAN", week(verb));
        var steps = portal.steps(words(verb, hold));
        assertThat(steps).last().isEqualTo("COMMIT");
        holdsIn(verb).stream().filter(id -> !id.equals(firstIn(verb))).forEach(fixture::release);
        return steps.size();
    }

    private String[] words(int verb, HoldId hold) {
        return new String[] {VERBS.get(verb), week(verb).monday().toString(), hold.toString(), other.toString()};
    }

    /** Does in this process what the killed one did not finish. */
    private final class Again {
        private final String verb;
        private final Week week;
        private final HoldId hold;

        Again(String verb, Week week, HoldId hold) {
            this.verb = verb;
            this.week = week;
            this.hold = hold;
        }

        void run() {
            fixture.asAdmin(() -> {
                switch (verb) {
                    case "hold" -> fixture.hold("SCAN", week);
                    case "confirm" -> capacity.confirm(hold);
                    case "release" -> capacity.release(hold);
                    case "moveTo" -> changes.moveTo(hold, other);
                    case "standIn" -> changes.standIn(hold, other, week.plus(1), week.plus(3));
                    case "reschedule" -> changes.reschedule(hold, week.plus(1), other);
                    default -> changes.overrun(hold, 1);
                }
                return true;
            });
        }
    }

    private boolean untouched(int verb, HoldId hold) {
        var row = fixture.row(hold);
        return row.status() == HoldStatus.ACTIVE
                && row.start().equals(week(verb))
                && row.weeks() == SCAN
                && holdsIn(verb).equals(List.of(hold))
                && minutesOf(hold, other) == 0;
    }

    private HoldId firstIn(int verb) {
        return holdsIn(verb).getFirst();
    }

    /** Holds with a week among those of the verb, the oldest first. */
    private List<HoldId> holdsIn(int verb) {
        return jdbc.sql("""
                        SELECT DISTINCT h.id, h.created_at FROM hold h JOIN hold_week w ON w.hold_id = h.id
                        WHERE w.week_start >= :from AND w.week_start < :until ORDER BY h.id
                        """)
                .param("from", week(verb).monday())
                .param("until", week(verb).plus(APART).monday())
                .query((rs, n) -> new HoldId(rs.getObject(1, UUID.class)))
                .list();
    }

    private int minutesOf(HoldId hold, CoachId coach) {
        return jdbc.sql("SELECT COALESCE(SUM(minutes), 0) FROM hold_week WHERE hold_id = :hold AND coach_id = :coach")
                .param("hold", hold.value())
                .param("coach", coach.value())
                .query(Integer.class)
                .single();
    }

    /** The database gives up a killed transaction a moment later; its locks tell when. */
    private void waitForRollback(int verb, HoldId hold) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT id FROM hold WHERE id = :hold FOR UPDATE")
                    .param("hold", hold.value())
                    .query()
                    .listOfRows();
            jdbc.sql("SELECT * FROM pilot_week WHERE week_start >= :from AND week_start < :until FOR UPDATE")
                    .param("from", week(verb).monday())
                    .param("until", week(verb).plus(SCAN + 1).monday())
                    .query()
                    .listOfRows();
        });
    }

    private CapacityPortal portal() throws IOException {
        return new CapacityPortal(
                "--portal.capacity.bookings-at-once=" + 2 * VERBS.size(),
                "--spring.datasource.url=" + settings.getRequiredProperty("spring.datasource.url"),
                "--portal.data-dir=" + settings.getRequiredProperty("portal.data-dir"));
    }

    private static Week week(int verb) {
        return FIRST.plus((long) APART * verb);
    }
}
