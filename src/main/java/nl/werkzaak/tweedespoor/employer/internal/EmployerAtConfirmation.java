package nl.werkzaak.tweedespoor.employer.internal;

import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.ConfirmationStep;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A confirmed registration becomes an employer, or a request to join where the KvK number is known. */
@Component
class EmployerAtConfirmation implements ConfirmationStep {
    private final PendingRegistrations pending;
    private final Founding founding;

    EmployerAtConfirmation(PendingRegistrations pending, Founding founding) {
        this.pending = pending;
        this.founding = founding;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void onConfirmed(UserId user, UUID registration) {
        pending.find(registration).ifPresent(found -> founding.foundOrAsk(found.kvk(), found::employer, user));
        pending.forget(user);
    }
}
