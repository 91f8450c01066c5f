package nl.werkzaak.tweedespoor.waiting.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.waiting.WaitingRound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WaitingJobs {
    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> offerSeats(WaitingRound round, CurrentActor actor) {
        return Tasks.recurring("waiting-offer", FixedDelay.of(WaitingRound.EVERY))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, round::run));
    }

    @Bean
    RecurringTask<Void> tellWhoComesTooLate(WaitingRound round, CurrentActor actor) {
        return Tasks.recurring("waiting-late", Schedules.daily(Zones.AMSTERDAM, BEFORE_WORK))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, round::tellLate));
    }
}
