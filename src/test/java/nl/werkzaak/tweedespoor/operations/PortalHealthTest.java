package nl.werkzaak.tweedespoor.operations;

import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.BAD;
import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.GOOD;
import static nl.werkzaak.tweedespoor.operations.HealthReading.Level.WATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.werkzaak.tweedespoor.audit.TrailWatch;
import nl.werkzaak.tweedespoor.document.SealCertificate;
import nl.werkzaak.tweedespoor.document.internal.seal.SealFixture;
import nl.werkzaak.tweedespoor.notification.Mails.Undelivered;
import nl.werkzaak.tweedespoor.operations.HealthReading.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the admin is alarmed. */
class PortalHealthTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** With a real certificate in a real keystore. */
    @ParameterizedTest
    @CsvSource({"61, GOOD", "60, WATCH", "1, WATCH", "-1, BAD"})
    void watchesTheCertificateSixtyDaysAhead(int days, Level level, @TempDir Path folder) {
        var keystore = SealFixture.keystore(folder, NOW.plus(Duration.ofDays(days)));
        var end = SealCertificate.read(keystore, SealFixture.PASSWORD).notAfter();
        assertThat(end).isEqualTo(NOW.plus(Duration.ofDays(days)));
        assertThat(PortalHealth.certificateLevel(end, NOW)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"true, 0, GOOD", "true, 1, WATCH", "false, 0, BAD", "false, 3, BAD"})
    void noticesJobsThatStandStill(boolean started, int late, Level level) {
        assertThat(PortalHealth.schedulerLevel(started, late)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, GOOD", "2, 0, 0, WATCH", "0, 3, 0, WATCH", "0, 0, 1, BAD"})
    void noticesMailsThatDoNotArrive(int failed, int held, int late, Level level) {
        assertThat(PortalHealth.outboxLevel(new Undelivered(failed, held, late)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"true, 0, 0, GOOD", "true, 0, 3, WATCH", "false, 0, 0, WATCH", "true, 1, 0, BAD"})
    void noticesFilesThatNobodyScans(boolean set, int waiting, int notScanned, Level level) {
        assertThat(PortalHealth.uploadsLevel(set, waiting, notScanned)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"true, 0, GOOD", "true, 1, BAD", "false, 0, BAD"})
    void noticesATrailThatIsNotLinked(boolean ours, int outside, Level level) {
        assertThat(PortalHealth.auditLevel(new TrailWatch.State(ours, outside))).isEqualTo(level);
    }

    @Test
    void noticesAFullDisk() {
        assertThat(PortalHealth.diskLevel(10L << 30)).isEqualTo(GOOD);
        assertThat(PortalHealth.diskLevel(1L << 30)).isEqualTo(WATCH);
        assertThat(PortalHealth.diskLevel(1L << 20)).isEqualTo(BAD);
    }
}
