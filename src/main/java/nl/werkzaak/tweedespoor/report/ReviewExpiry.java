package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Releases what the employee did not answer within five working days; run by a job and by tests. */
@Component
public class ReviewExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewExpiry.class);
    private static final int BATCH = 200;

    private final ReportRepository reports;
    private final Releasing releasing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CurrentActor actor;
    private final Clock clock;

    ReviewExpiry(
            ReportRepository reports,
            Releasing releasing,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            CurrentActor actor,
            Clock clock) {
        this.reports = reports;
        this.releasing = releasing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Each report in a transaction of its own, checked again under its lock: another node may do the same at the same
     * time, and one failure does not hold up the others.
     *
     * @return how many were released here
     */
    public int releaseDue() {
        return actor.runAs(
                Actor.SYSTEM, () -> (int) due().stream().filter(this::released).count());
    }

    private boolean released(UUID id) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var report = reports.lock(id).filter(found -> found.isUnanswered(clock.instant()));
                report.ifPresent(releasing::releaseUnanswered);
                return report.isPresent();
            }));
        } catch (RuntimeException e) {
            LOG.error("Report {} is due for release but could not be released", id, e);
            return false;
        }
    }

    private List<UUID> due() {
        return jdbc.sql("""
                        SELECT id FROM progress_report
                        WHERE status = 'EMPLOYEE_REVIEW' AND review_answer IS NULL AND review_until <= :now
                        ORDER BY review_until LIMIT :batch
                        """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("batch", BATCH)
                .query(UUID.class)
                .list();
    }
}
