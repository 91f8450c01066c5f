package nl.werkzaak.tweedespoor.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.WorkingDays;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever may sign, two working days before the signing term ends and on its last day: with the term the seat
 * goes too. Run by a job and by tests.
 */
@Component
public class SigningReminders {
    static final int WORKING_DAYS_BEFORE = 2;
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final SigningMails mails;
    private final Again again;
    private final Clock clock;

    SigningReminders(JdbcClient jdbc, SigningMails mails, Again again, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.again = again;
        this.clock = clock;
    }

    private record Open(UUID agreement, OrderId order, EmployerId employer, Instant signBy, int reminders) {}

    /** @return how many agreements were reminded of */
    public int remindDue() {
        var today = Zones.today(clock);
        return (int) open(today).stream()
                .filter(one -> stage(one.signBy(), today) > one.reminders())
                .filter(one -> again.run(() -> remind(one, stage(one.signBy(), today))))
                .count();
    }

    private static int stage(Instant signBy, LocalDate today) {
        var last = lastDay(signBy);
        if (!today.isBefore(last)) {
            return LAST;
        }
        return today.isBefore(WorkingDays.plus(last, -WORKING_DAYS_BEFORE)) ? 0 : FIRST;
    }

    /** The last day on which there is time to sign; a term that ends at midnight leaves the day before it. */
    static LocalDate lastDay(Instant signBy) {
        return signBy.minusNanos(1).atZone(Zones.AMSTERDAM).toLocalDate();
    }

    /** False when another node was first, or the agreement has ended meanwhile. */
    private boolean remind(Open one, int stage) {
        var first = jdbc.sql("UPDATE agreement SET reminders = :stage"
                                + " WHERE id = :id AND reminders < :stage AND status = 'OFFERED'")
                        .param("stage", stage)
                        .param("id", one.agreement())
                        .update()
                == 1;
        if (first) {
            mails.signers(
                    stage == LAST ? "agreement-last-day" : "agreement-reminder",
                    one.agreement(),
                    one.employer(),
                    one.order());
        }
        return first;
    }

    private List<Open> open(LocalDate today) {
        var horizon = WorkingDays.plus(today, WORKING_DAYS_BEFORE + 1).atStartOfDay(Zones.AMSTERDAM);
        return jdbc.sql("SELECT id, order_id, employer_id, sign_by, reminders FROM agreement"
                        + " WHERE status = 'OFFERED' AND sign_by > :now AND sign_by < :horizon AND reminders < :last"
                        + " ORDER BY sign_by LIMIT :most")
                .param("now", utc(clock.instant()))
                .param("horizon", utc(horizon.toInstant()))
                .param("last", LAST)
                .param("most", BATCH)
                .query((rs, n) -> new Open(
                        rs.getObject("id", UUID.class),
                        new OrderId(rs.getObject("order_id", UUID.class)),
                        new EmployerId(rs.getObject("employer_id", UUID.class)),
                        rs.getObject("sign_by", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getInt("reminders")))
                .list();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
