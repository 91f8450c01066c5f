package nl.werkzaak.tweedespoor.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.platform.PortalClock;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.SecretAtSending;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxTest {
    @Autowired
    Outbox outbox;

    @Autowired
    MailStore store;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PortalClock clock;

    TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        transaction = new TransactionTemplate(transactions);
        jdbc.sql("DELETE FROM outbox_mail WHERE event_key LIKE 'outbox-test%'").update();
    }

    @Test
    void keepsOneMailPerEvent() {
        var mail = mail("once");
        transaction.executeWithoutResult(status -> outbox.enqueue(mail));
        transaction.executeWithoutResult(status -> outbox.enqueue(mail));
        assertThat(count("1 = 1")).isEqualTo(1);
    }

    @Test
    void keepsNoMailOfAFactThatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(mail("rolled-back"));
            status.setRollbackOnly();
        });
        assertThat(count("1 = 1")).isZero();
    }

    @Test
    void refusesAMailOutsideATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(mail("loose"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void holdsMailsWithoutAServerAndQueuesThemOnceThereIsOne() {
        transaction.executeWithoutResult(status -> outbox.enqueue(mail("held")));
        assertThat(count("state = 'HELD'")).isEqualTo(1);
        jdbc.sql("UPDATE outbox_mail SET state = 'SENT' WHERE state = 'HELD' AND event_key NOT LIKE 'outbox-test%'")
                .update();
        transaction.executeWithoutResult(status -> store.unhold(clock.instant()));
        assertThat(count("state = 'QUEUED'")).isEqualTo(1);
        new MailWorker(store, renderer(List.of()), new Recording(), transactions, clock).sendDue();
        assertThat(count("state = 'SENT'")).isEqualTo(1);
    }

    @Test
    void sendsEachMailOnceWithTwoWorkersAtATime() throws Exception {
        for (var i = 0; i < 40; i++) {
            queue("parallel-" + i, Map.of());
        }
        var delivery = new Recording();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var run : List.of(1, 2)) {
                pool.submit(() -> new MailWorker(store, renderer(List.of()), delivery, transactions, clock).sendDue());
            }
        }
        assertThat(delivery.sent).hasSize(40);
        assertThat(delivery.calls).hasValue(40);
        assertThat(count("state = 'SENT'")).isEqualTo(40);
    }

    @Test
    void triesAgainWithBackOffUnderTheSameMessageId() {
        queue("retry", Map.of());
        var delivery = new Recording();
        delivery.failures = 2;
        var worker = new MailWorker(store, renderer(List.of()), delivery, transactions, clock);
        var now = clock.instant();
        clock.at(now, worker::sendDue);
        assertThat(count("state = 'QUEUED' AND attempts = 1 AND last_error LIKE 'IllegalStateException%'"))
                .isEqualTo(1);
        clock.at(now.plusSeconds(30), worker::sendDue);
        assertThat(delivery.calls).hasValue(1);
        clock.at(now.plus(Duration.ofMinutes(2)), worker::sendDue);
        clock.at(now.plus(Duration.ofMinutes(10)), worker::sendDue);
        assertThat(delivery.calls).hasValue(3);
        assertThat(Set.copyOf(delivery.messageIds)).hasSize(1);
        assertThat(count("state = 'SENT' AND attempts = 3 AND last_error IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void givesUpAfterTheLastAttemptAndKeepsNoAddressInTheError() {
        queue("gives-up", Map.of());
        var delivery = new Recording();
        delivery.failures = Integer.MAX_VALUE;
        var worker = new MailWorker(store, renderer(List.of()), delivery, transactions, clock);
        for (var hour = 0; hour < 30 * 24; hour += 7) {
            clock.at(Instant.now(Clock.systemUTC()).plus(Duration.ofHours(hour)), worker::sendDue);
        }
        assertThat(delivery.calls).hasValue(BackOff.MAX_ATTEMPTS);
        assertThat(count("state = 'FAILED' AND last_error NOT LIKE '%@%'")).isEqualTo(1);
    }

    @Test
    void sendsByServerWithAFreshCodeThatIsStoredNowhere() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            queue("smtp", Map.of("link", "/inloggen", "code", "secret:outbox-test:abc"));
            var made = new ArrayList<String>();
            var worker = new MailWorker(store, renderer(List.of(secrets(made))), smtp(server), transactions, clock);
            worker.sendDue();
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertNeutral(received[0]);
            assertThat(made).containsExactly("abc");
            assertThat(count("template_values LIKE '%493817%' OR demo_body IS NOT NULL"))
                    .isZero();
        } finally {
            server.stop();
        }
    }

    private void assertNeutral(MimeMessage message) throws Exception {
        assertThat(message.getSubject()).isEqualTo("Er staat iets voor u klaar");
        assertThat(message.getContentType()).startsWith("text/plain");
        assertThat(message.getContent().toString()).contains("http://portal.example/inloggen");
        var id = jdbc.sql("SELECT message_id FROM outbox_mail WHERE event_key = 'outbox-test-smtp'")
                .query(String.class)
                .single();
        assertThat(message.getMessageID()).isEqualTo(id);
    }

    private static Delivery smtp(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return new SmtpDelivery(sender, "portaal@werkzaak.example", "Werkzaak Rivierenland");
    }

    private static SecretAtSending secrets(List<String> made) {
        return new SecretAtSending() {
            @Override
            public boolean supports(String purpose) {
                return purpose.equals("outbox-test");
            }

            @Override
            public String make(String purpose, String subjectId) {
                made.add(subjectId);
                return "493817";
            }
        };
    }

    private MailRenderer renderer(List<SecretAtSending> secrets) {
        return new MailRenderer(texts, secrets, "http://portal.example/");
    }

    private void queue(String event, Map<String, String> values) {
        var mail = mail(event);
        var filled = new OutgoingMail(mail.eventKey(), mail.to(), mail.locale(), mail.template(), values);
        transaction.executeWithoutResult(status -> store.insert(filled, MailState.QUEUED, "werkzaak.example"));
    }

    private static OutgoingMail mail(String event) {
        var to = new EmailAddress("sanne@bakkerij-degouden-korst.example");
        return new OutgoingMail("outbox-test-" + event, to, Texts.DUTCH, "ready", Map.of("link", "/mijn"));
    }

    private long count(String condition) {
        return jdbc.sql("SELECT count(*) FROM outbox_mail WHERE event_key LIKE 'outbox-test%' AND (" + condition + ")")
                .query(Long.class)
                .single();
    }

    /** Takes mails as a slow server does, and can fail the first ones. */
    private static final class Recording implements Delivery {
        final Set<Object> sent = ConcurrentHashMap.newKeySet();
        final List<String> messageIds = java.util.Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger calls = new AtomicInteger();
        volatile int failures;

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public boolean keepsText() {
            return false;
        }

        @Override
        public void deliver(QueuedMail mail, RenderedMail text) throws InterruptedException {
            calls.incrementAndGet();
            messageIds.add(mail.messageId());
            if (failures-- > 0) {
                throw new IllegalStateException("cannot reach " + mail.to() + Ids.next());
            }
            Thread.sleep(3);
            sent.add(mail.id());
        }
    }
}
