package nl.werkzaak.tweedespoor.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.testing.EmployerPersonas;
import nl.werkzaak.tweedespoor.testing.OrderPersonas;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import nl.werkzaak.tweedespoor.testing.QuotePersonas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs as the portal runs them, on a table of their own, with portals that stop and start. */
@PortalTest
class QuoteJobsTest {
    private static final String TABLE = "jobs_of_a_test";

    @Autowired
    RecurringTask<Void> expireQuotes;

    @Autowired
    QuotePersonas made;

    @Autowired
    EmployerPersonas employers;

    @Autowired
    OrderPersonas orders;

    @Autowired
    PortalClock clock;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void makeTable() {
        jdbc.sql("CREATE OR REPLACE TABLE " + TABLE + " LIKE scheduled_tasks").update();
    }

    @AfterEach
    void dropTable() {
        jdbc.sql("DROP TABLE " + TABLE).update();
        orders.tidyUp();
    }

    @Test
    void doesOnceWhatCameDueWhileThePortalWasDown() {
        var quote = made.sent(employers.fresh(), true);
        var expires = quote.sent().expiresAt();
        var before = expires.minus(Duration.ofMinutes(5));
        var first = portal(before);
        run(first, before);
        assertThat(status(quote.id().value())).isEqualTo("SENT");
        assertThat(lastRun()).isEqualTo(before);
        first.stop();

        var back = expires.plus(Duration.ofHours(3));
        var one = portal(back);
        var two = portal(back);
        run(one, back);
        assertThat(status(quote.id().value())).isEqualTo("EXPIRED");
        assertThat(lastRun()).isEqualTo(back);
        var next = nextRun();
        assertThat(next).isEqualTo(back.plus(Duration.ofMinutes(1)));
        run(two, back);
        assertThat(nextRun()).as("the other portal finds nothing left to do").isEqualTo(next);
        assertThat(expiries(quote.id().value())).isEqualTo(1);
        one.stop();
        two.stop();
    }

    private ManualScheduler portal(Instant now) {
        var time = new SettableClock();
        time.set(now);
        var portal = (ManualScheduler) TestHelper.createManualScheduler(dataSource)
                .clock(time)
                .tableName(TABLE)
                .startTasks(expireQuotes)
                .build();
        portal.start();
        return portal;
    }

    private void run(ManualScheduler portal, Instant now) {
        clock.at(now, portal::runAnyDueExecutions);
    }

    private String status(UUID quote) {
        return jdbc.sql("SELECT status FROM quote WHERE id = ?")
                .param(quote)
                .query(String.class)
                .single();
    }

    private int expiries(UUID quote) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = 'quote.expired' AND subject_id = ?")
                .param(quote)
                .query(Integer.class)
                .single();
    }

    private Instant lastRun() {
        return moment("last_success");
    }

    private Instant nextRun() {
        return moment("execution_time");
    }

    private Instant moment(String column) {
        return jdbc.sql("SELECT " + column + " FROM " + TABLE)
                .query((rs, n) -> rs.getTimestamp(1).toInstant())
                .single();
    }
}
