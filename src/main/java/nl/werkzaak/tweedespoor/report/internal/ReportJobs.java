package nl.werkzaak.tweedespoor.report.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.werkzaak.tweedespoor.report.ReviewExpiry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportJobs {
    @Bean
    RecurringTask<Void> releaseUnansweredReports(ReviewExpiry expiry) {
        return Tasks.recurring("report-review-expire", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((task, context) -> expiry.releaseDue());
    }
}
