package nl.werkzaak.tweedespoor.identity;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts whose e-mail address nobody confirmed: nothing keeps their data once the registration has lapsed. */
@Component
public class UnconfirmedAccounts {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    UnconfirmedAccounts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Locks the account until the end of the caller's transaction, so that confirming and lapsing take turns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(UserId user) {
        return jdbc.sql("SELECT status FROM user_account WHERE id = ? FOR UPDATE")
                .param(user.value())
                .query(String.class)
                .optional()
                .filter(UserStatus.UNCONFIRMED.name()::equals)
                .isPresent();
    }

    /** Deletes a locked account with the links that were mailed for it; the audit trail keeps that it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(UserId user) {
        jdbc.sql("DELETE FROM one_time_secret WHERE user_id = ?")
                .param(user.value())
                .update();
        jdbc.sql("DELETE FROM user_account WHERE id = ? AND status = 'UNCONFIRMED'")
                .param(user.value())
                .update();
        audit.record(AuditEvent.of("identity.registration-lapsed", "user", user.value()));
    }
}
