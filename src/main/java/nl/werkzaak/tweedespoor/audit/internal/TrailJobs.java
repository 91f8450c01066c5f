package nl.werkzaak.tweedespoor.audit.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.werkzaak.tweedespoor.audit.TrailSealing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrailJobs {
    @Bean
    RecurringTask<Void> sealAuditTrail(TrailSealing sealing) {
        return Tasks.recurring("audit-seal", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((task, context) -> sealing.seal());
    }
}
