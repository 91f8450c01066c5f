package nl.werkzaak.tweedespoor.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas.Member;
import nl.werkzaak.tweedespoor.testing.Login;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job that reminds of signing, as the portal runs it, with portals that stop, start and stand side by side. */
@PortalTest
class AgreementJobsTest {
    private static final String TABLE = "reminders_of_a_test";
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    RecurringTask<Void> remindOfSigning;

    @Autowired
    OrderPersonas made;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    Agreements agreements;

    @Autowired
    Login login;

    @Autowired
    PortalClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    private Member member;
    private Instant due;

    @BeforeEach
    void waitForASignature() {
        jdbc.sql("CREATE OR REPLACE TABLE " + TABLE + " LIKE scheduled_tasks").update();
        member = employers.fresh();
        var order = made.signable(member);
        var signBy = login.as(member.user(), () -> agreements.ofOrder(order).signBy());
        var lastDay = signBy.minusNanos(1).atZone(Zones.AMSTERDAM).toLocalDate();
        due = WorkingDays.plus(lastDay, -2)
                .atTime(EIGHT)
                .atZone(Zones.AMSTERDAM)
                .toInstant();
    }

    @AfterEach
    void tidyUp() {
        jdbc.sql("DROP TABLE " + TABLE).update();
        made.tidyUp();
    }

    @Test
    void remindsOnceOfWhatCameDueWhileThePortalWasDown() {
        var before = portal(due.minus(Duration.ofHours(2)));
        run(before, due.minus(Duration.ofHours(2)));
        assertThat(reminders()).isZero();
        assertThat(nextRun()).isEqualTo(due);
        before.stop();

        var back = due.plus(Duration.ofHours(3));
        var after = portal(back);
        run(after, back);
        assertThat(reminders()).isEqualTo(1);
        assertThat(nextRun()).isEqualTo(tomorrow());
        run(after, back.plus(Duration.ofMinutes(1)));
        assertThat(reminders()).isEqualTo(1);
        after.stop();
    }

    @Test
    void remindsOnceWithTwoPortalsAtTheSameMoment() throws Exception {
        var before = portal(due.minus(Duration.ofHours(2)));
        before.stop();
        var one = portal(due);
        var two = portal(due);
        var start = new CyclicBarrier(2);
        try (var portals = Executors.newFixedThreadPool(2)) {
            var first = portals.submit(() -> together(start, one));
            var second = portals.submit(() -> together(start, two));
            first.get();
            second.get();
        }
        assertThat(reminders()).isEqualTo(1);
        assertThat(nextRun()).isEqualTo(tomorrow());
        run(one, due.plus(Duration.ofMinutes(1)));
        run(two, due.plus(Duration.ofMinutes(1)));
        assertThat(reminders()).isEqualTo(1);
        one.stop();
        two.stop();
    }

    private Void together(CyclicBarrier start, ManualScheduler portal) throws Exception {
        start.await();
        run(portal, due);
        return null;
    }

    private Instant tomorrow() {
        return due.atZone(Zones.AMSTERDAM).plusDays(1).toInstant();
    }

    private ManualScheduler portal(Instant now) {
        var time = new SettableClock();
        time.set(now);
        var portal = (ManualScheduler) TestHelper.createManualScheduler(dataSource)
                .clock(time)
                .tableName(TABLE)
                .startTasks(remindOfSigning)
                .build();
        portal.start();
        return portal;
    }

    private void run(ManualScheduler portal, Instant now) {
        portal.setTime(now);
        clock.at(now, portal::runAnyDueExecutions);
    }

    private int reminders() {
        return jdbc.sql("SELECT COUNT(*) FROM outbox_mail WHERE template = 'agreement-reminder' AND recipient = ?")
                .param(member.user().email().value())
                .query(Integer.class)
                .single();
    }

    private Instant nextRun() {
        return jdbc.sql("SELECT execution_time FROM " + TABLE)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
