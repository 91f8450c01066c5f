package nl.werkzaak.tweedespoor.employer;

import java.time.Clock;
import nl.werkzaak.tweedespoor.employer.internal.PendingRegistrations;
import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.NewAccount;
import nl.werkzaak.tweedespoor.identity.PasswordRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registering an employer. Whether the address or the KvK number is known shows nowhere on screen: the mail tells the
 * one, the confirmed link the other.
 */
@Service
@Transactional
public class Registration {
    private final Accounts accounts;
    private final PendingRegistrations pending;
    private final Clock clock;

    Registration(Accounts accounts, PendingRegistrations pending, Clock clock) {
        this.accounts = accounts;
        this.pending = pending;
        this.clock = clock;
    }

    /** Sends the mail to confirm; the employer itself is made when the link is followed. */
    public void register(RegistrationForm form) {
        PasswordRules.check(
                form.password(),
                form.email().value(),
                form.contactName(),
                form.details().name());
        accounts.register(new NewAccount(form.email(), form.contactName(), form.password(), form.locale()))
                .ifPresent(registered ->
                        pending.keep(registered.registration(), registered.user(), form, clock.instant()));
    }
}
