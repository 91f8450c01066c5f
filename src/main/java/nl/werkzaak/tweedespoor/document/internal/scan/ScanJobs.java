package nl.werkzaak.tweedespoor.document.internal.scan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanJobs {
    @Bean
    RecurringTask<Void> scanWaitingDocuments(Quarantine quarantine) {
        return Tasks.recurring("document-scan", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> quarantine.scanWaiting());
    }
}
