package nl.werkzaak.tweedespoor.employer.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UnconfirmedAccounts;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registrations that were not confirmed are kept a week after the last try (data minimisation, GDPR art. 5(1)(e)); the
 * link in the mail has ended long before.
 */
@Component
class LapsedRegistrations {
    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final UnconfirmedAccounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapsedRegistrations(
            JdbcClient jdbc, UnconfirmedAccounts accounts, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void purge() {
        var before = LocalDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
        jdbc.sql("SELECT user_id FROM pending_registration GROUP BY user_id HAVING MAX(asked_at) <= ?")
                .param(before)
                .query(UUID.class)
                .list()
                .forEach(user -> transaction.executeWithoutResult(status -> purge(new UserId(user), before)));
    }

    private void purge(UserId user, LocalDateTime before) {
        var unconfirmed = accounts.lock(user);
        jdbc.sql("DELETE FROM pending_registration WHERE user_id = ? AND asked_at <= ?")
                .params(user.value(), before)
                .update();
        if (unconfirmed && !triedAgain(user)) {
            accounts.delete(user);
        }
    }

    private boolean triedAgain(UserId user) {
        return jdbc.sql("SELECT COUNT(*) FROM pending_registration WHERE user_id = ?")
                        .param(user.value())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
