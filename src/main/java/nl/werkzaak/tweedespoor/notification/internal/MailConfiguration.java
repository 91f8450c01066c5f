package nl.werkzaak.tweedespoor.notification.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    private static final Duration ROUND = Duration.ofSeconds(30);

    @Bean
    Delivery mailDelivery(ObjectProvider<JavaMailSender> sender, MailSettings settings, Environment environment) {
        var smtp = sender.getIfAvailable();
        if (smtp != null) {
            return new SmtpDelivery(smtp, settings.from(), settings.fromName());
        }
        return environment.acceptsProfiles(Profiles.of("demo")) ? new Delivery.IntoOutbox() : new Delivery.Closed();
    }

    /** Picks up retries and whatever a stopped node left behind. */
    @Bean
    RecurringTask<Void> sendMails(MailWorker worker) {
        return Tasks.recurring("sendMails", FixedDelay.of(ROUND)).execute((instance, context) -> worker.sendDue());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> releaseHeldMails(
            Delivery delivery, MailStore store, TransactionTemplate transaction, Clock clock, MailWaker waker) {
        return ready -> {
            if (delivery.open()) {
                transaction.executeWithoutResult(status -> store.unhold(clock.instant()));
                waker.wake();
            }
        };
    }
}
