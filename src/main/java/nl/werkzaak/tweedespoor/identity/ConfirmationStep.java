package nl.werkzaak.tweedespoor.identity;

import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.UserId;

/** What else becomes true, in the same transaction, when a registration's e-mail address is confirmed. */
public interface ConfirmationStep {
    /** @param registration as given by {@link Accounts#register} */
    void onConfirmed(UserId user, UUID registration);
}
