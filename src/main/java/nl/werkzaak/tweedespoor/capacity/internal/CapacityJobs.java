package nl.werkzaak.tweedespoor.capacity.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CapacityJobs {
    @Bean
    RecurringTask<Void> expireHolds(HoldExpiry expiry) {
        return Tasks.recurring("expireHolds", FixedDelay.ofSeconds(15))
                .execute((instance, context) -> expiry.expireDue());
    }
}
