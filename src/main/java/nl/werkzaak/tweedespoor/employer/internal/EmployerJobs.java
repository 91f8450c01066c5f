package nl.werkzaak.tweedespoor.employer.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmployerJobs {
    @Bean
    RecurringTask<Void> purgeRegistrations(LapsedRegistrations lapsed, CurrentActor actor) {
        return Tasks.recurring("registration-purge", FixedDelay.ofHours(6))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, lapsed::purge));
    }
}
