package nl.werkzaak.tweedespoor.identity;

import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.identity.internal.SecretSeal;
import nl.werkzaak.tweedespoor.identity.internal.Totp;
import nl.werkzaak.tweedespoor.identity.internal.UserAccount;
import nl.werkzaak.tweedespoor.identity.internal.UserAccounts;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about the own account. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnAccount {
    private final UserAccounts accounts;
    private final Totp totp;
    private final SecretSeal seal;
    private final CurrentActor currentActor;
    private final AuditTrail audit;

    OwnAccount(UserAccounts accounts, Totp totp, SecretSeal seal, CurrentActor currentActor, AuditTrail audit) {
        this.accounts = accounts;
        this.totp = totp;
        this.seal = seal;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** An authenticator app about to be linked: the address for the QR code and the same secret to type over. */
    public record Enrolment(byte[] secret, String address, String readable) {
        @Override
        public String toString() {
            return "Enrolment[]";
        }
    }

    public UserRow row() {
        return account().row();
    }

    public boolean usesApp() {
        return account().totpSecret().isPresent();
    }

    public Enrolment startApp() {
        var secret = totp.newSecret();
        return new Enrolment(
                secret,
                totp.address(secret, account().email().value()),
                totp.base32(secret).replaceAll("(.{4})(?=.)", "$1 "));
    }

    /** Links the app once it shows the right code. */
    @Transactional
    public void linkApp(Enrolment enrolment, String code) {
        if (!totp.matches(enrolment.secret(), code.replaceAll("\\s", ""))) {
            throw new Refusal("identity.app.wrong").at("code");
        }
        account().enrolTotp(seal.close(enrolment.secret()));
        record("identity.app-linked");
    }

    @Transactional
    public void unlinkApp() {
        account().dropTotp();
        record("identity.app-unlinked");
    }

    private UserAccount account() {
        return accounts.find(currentActor.require().id()).orElseThrow();
    }

    private void record(String action) {
        audit.record(AuditEvent.of(action, "user", currentActor.require().id().value()));
    }
}
