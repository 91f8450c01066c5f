package nl.werkzaak.tweedespoor.operations.internal.health;

import java.time.Clock;
import nl.werkzaak.tweedespoor.document.Seal;
import nl.werkzaak.tweedespoor.operations.internal.config.ConfigRules;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The seal in the public endpoint: it says WATCH, still with 200, when somebody must act. The portal goes on serving, so
 * no load balancer may take it away for that; a monitor that reads the word raises the alarm.
 */
@Component
class SealHealth implements HealthIndicator {
    static final Status WATCH = new Status("WATCH");

    private final Seal seal;
    private final Clock clock;

    SealHealth(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var near = ConfigRules.isNear(seal.certificate().notAfter(), clock.instant());
        return near || seal.stamps().isAway()
                ? Health.status(WATCH).build()
                : Health.up().build();
    }
}
