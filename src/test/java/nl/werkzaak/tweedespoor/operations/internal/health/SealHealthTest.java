package nl.werkzaak.tweedespoor.operations.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.Status;

/** The alarm in the public endpoint: a word that a monitor reads, and 200 for the load balancer. */
@PortalTest
class SealHealthTest {
    @Autowired
    Seal seal;

    @Autowired
    SealHealth health;

    @Autowired
    PortalClock clock;

    @Autowired
    StatusAggregator aggregator;

    @Autowired
    HttpCodeStatusMapper codes;

    @ParameterizedTest
    @CsvSource({"61, UP", "60, WATCH", "1, WATCH", "-1, WATCH"})
    void raisesAnAlarmSixtyDaysBeforeTheCertificateEnds(int days, String status) {
        var moment = seal.certificate().notAfter().minus(Duration.ofDays(days));
        var found = clock.at(moment, () -> health.health().getStatus().getCode());
        assertThat(found).isEqualTo(status);
    }

    @Test
    void outranksUpAndStillServes() {
        assertThat(aggregator.getAggregateStatus(Set.of(Status.UP, SealHealth.WATCH)))
                .isEqualTo(SealHealth.WATCH);
        assertThat(aggregator.getAggregateStatus(Set.of(Status.DOWN, SealHealth.WATCH)))
                .isEqualTo(Status.DOWN);
        assertThat(codes.getStatusCode(SealHealth.WATCH)).isEqualTo(200);
    }
}
