package nl.werkzaak.tweedespoor.quote.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.werkzaak.tweedespoor.quote.QuoteExpiry;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuoteJobs {
    @Bean
    RecurringTask<Void> expireQuotes(QuoteExpiry expiry, CurrentActor actor) {
        return Tasks.recurring("quote-expire", FixedDelay.of(QuoteExpiry.EVERY))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, expiry::expireDue));
    }

    @Bean
    RecurringTask<Void> escalateLateRequests(QuoteExpiry expiry, CurrentActor actor) {
        return Tasks.recurring("quote-request-late", FixedDelay.of(QuoteExpiry.EVERY))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, expiry::escalateLate));
    }
}
