package nl.werkzaak.tweedespoor.order.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.werkzaak.tweedespoor.order.OrderExpiry;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderJobs {
    @Bean
    RecurringTask<Void> expireOrders(OrderExpiry expiry, CurrentActor actor) {
        return Tasks.recurring("order-expire", FixedDelay.of(OrderExpiry.EVERY))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
    }

    @Bean
    RecurringTask<Void> purgeDrafts(OrderExpiry expiry, CurrentActor actor) {
        return Tasks.recurring("draft-purge", FixedDelay.of(Duration.ofHours(6)))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, expiry::purgeDrafts));
    }
}
