package nl.werkzaak.tweedespoor.agreement.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import nl.werkzaak.tweedespoor.agreement.SigningReminders;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementJobs {
    /** In time for the same working day. */
    private static final LocalTime AT = LocalTime.of(8, 0);

    @Bean
    RecurringTask<Void> remindOfSigning(SigningReminders reminders, CurrentActor actor) {
        return Tasks.recurring("agreement-remind", Schedules.daily(Zones.AMSTERDAM, AT))
                .execute((task, context) -> actor.runAs(Actor.SYSTEM, reminders::remindDue));
    }
}
