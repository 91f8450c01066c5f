package nl.werkzaak.tweedespoor.operations;

import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.BAD;
import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.GOOD;
import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.WATCH;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.TrailWatch;
import nl.werkzaak.tweedespoor.document.DocumentScans;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.notification.Mails;
import nl.werkzaak.tweedespoor.operations.HealthReading.Level;
import nl.werkzaak.tweedespoor.operations.HealthReading.Watched;
import nl.werkzaak.tweedespoor.operations.internal.config.ConfigRules;
import nl.werkzaak.tweedespoor.operations.internal.config.Setup;
import nl.werkzaak.tweedespoor.operations.internal.config.Setup.DatabaseFacts;
import nl.werkzaak.tweedespoor.platform.PortalProperties;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the admin must know before users do. The public endpoint says UP or DOWN only; here stands why, and what will go
 * wrong if nobody acts.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class PortalHealth {
    /** A job that is due and that nobody took by then: the scheduler is dead or far behind. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final long GIB = 1L << 30;
    private static final long LITTLE_SPACE = 2 * GIB;
    private static final long NO_SPACE = GIB / 4;

    private final JdbcClient jdbc;
    /** Absent where this process was told to leave the jobs to others. */
    private final Optional<Scheduler> scheduler;

    private final Mails mails;
    private final Seal seal;
    private final DocumentScans scans;
    private final TrailWatch trail;
    private final PortalProperties portal;
    private final Environment settings;
    private final Clock clock;

    PortalHealth(
            JdbcClient jdbc,
            Optional<Scheduler> scheduler,
            Mails mails,
            Seal seal,
            DocumentScans scans,
            TrailWatch trail,
            PortalProperties portal,
            Environment settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.mails = mails;
        this.seal = seal;
        this.scans = scans;
        this.trail = trail;
        this.portal = portal;
        this.settings = settings;
        this.clock = clock;
    }

    public List<HealthReading> readings() {
        var readings = new ArrayList<>(
                List.of(database(), jobs(), outbox(), certificate(), uploads(), audit(), disk(), configuration()));
        if (seal.stamps().asked()) {
            readings.add(4, timestamps());
        }
        return readings;
    }

    /** What is not fit for production, as {@code ./portal check-config} finds it. */
    public List<Finding> findings() {
        var demo =
                jdbc.sql("SELECT COUNT(*) FROM demo_seed").query(Integer.class).single() > 0;
        return ConfigRules.findings(Setup.of(settings, new DatabaseFacts(true, demo), clock.instant()));
    }

    private HealthReading database() {
        var version = jdbc.sql("SELECT VERSION()").query(String.class).single();
        return HealthReading.of(Watched.DATABASE, GOOD, version);
    }

    private HealthReading jobs() {
        var now = clock.instant();
        var late = jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE picked = FALSE AND execution_time < :late")
                .param("late", LocalDateTime.ofInstant(now.minus(LATE), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        var runs = scheduler
                .map(Scheduler::getSchedulerState)
                .filter(state -> state.isStarted() && !state.isShuttingDown())
                .isPresent();
        return HealthReading.of(Watched.SCHEDULER, schedulerLevel(runs, late), late);
    }

    static Level schedulerLevel(boolean started, int late) {
        return started ? late > 0 ? WATCH : GOOD : BAD;
    }

    private HealthReading outbox() {
        var left = mails.undelivered();
        return HealthReading.of(Watched.OUTBOX, outboxLevel(left), left.failed(), left.held(), left.late());
    }

    static Level outboxLevel(Mails.Undelivered left) {
        return left.late() > 0 ? BAD : left.all() > 0 ? WATCH : GOOD;
    }

    private HealthReading certificate() {
        var end = seal.certificate().notAfter();
        return HealthReading.of(
                Watched.CERTIFICATE,
                certificateLevel(end, clock.instant()),
                end.atZone(Zones.AMSTERDAM).toLocalDate());
    }

    static Level certificateLevel(Instant end, Instant now) {
        return ConfigRules.isOver(end, now) ? BAD : ConfigRules.isNear(end, now) ? WATCH : GOOD;
    }

    private HealthReading timestamps() {
        var stamps = seal.stamps();
        var since = stamps.since();
        return since == null
                ? HealthReading.of(Watched.TIMESTAMPS, GOOD)
                : HealthReading.of(
                        Watched.TIMESTAMPS,
                        WATCH,
                        stamps.missed(),
                        since.atZone(Zones.AMSTERDAM).toLocalDate());
    }

    private HealthReading uploads() {
        var counts = scans.counts();
        var waiting = counts.getOrDefault(ScanStatus.WAITING, 0);
        var unknown = counts.getOrDefault(ScanStatus.NOT_SCANNED, 0);
        return HealthReading.of(
                Watched.UPLOADS,
                uploadsLevel(scans.isScannerSet(), waiting, unknown),
                waiting,
                unknown,
                counts.getOrDefault(ScanStatus.INFECTED, 0));
    }

    /** Nobody can read what waits: somebody must start the scanner. */
    static Level uploadsLevel(boolean scannerSet, int waiting, int notScanned) {
        return waiting > 0 ? BAD : !scannerSet || notScanned > 0 ? WATCH : GOOD;
    }

    private HealthReading audit() {
        var state = trail.state(clock.instant().minus(LATE));
        return HealthReading.of(Watched.AUDIT, auditLevel(state), state.outside());
    }

    /** What stands outside the chain could be changed or taken out unseen. */
    static Level auditLevel(TrailWatch.State state) {
        return state.ours() && state.outside() == 0 ? GOOD : BAD;
    }

    private HealthReading disk() {
        try {
            var folder = existing(portal.dataDir().toAbsolutePath());
            var free = Files.getFileStore(folder).getUsableSpace();
            return HealthReading.of(Watched.DISK, diskLevel(free), Math.round(10.0 * free / GIB) / 10.0);
        } catch (IOException e) {
            return HealthReading.of(Watched.DISK, BAD, 0.0);
        }
    }

    /** Where nothing is embedded the data folder may not be there. */
    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    static Level diskLevel(long free) {
        return free < NO_SPACE ? BAD : free < LITTLE_SPACE ? WATCH : GOOD;
    }

    private HealthReading configuration() {
        var findings = findings().size();
        return HealthReading.of(Watched.CONFIGURATION, findings == 0 ? GOOD : WATCH, findings);
    }
}
