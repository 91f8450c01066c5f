package nl.werkzaak.tweedespoor.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for mails with a one-time link or code, which {@link SecretMaker} makes when they are sent. */
@Component
public class SecretMails {
    private final OneTimeSecrets secrets;
    private final Outbox outbox;
    private final Clock clock;

    SecretMails(OneTimeSecrets secrets, Outbox outbox, Clock clock) {
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Earlier secrets of this purpose end, except for registrations: each brings its own password, and only who reads
     * the mail decides which one counts.
     */
    @Transactional
    public OneTimeSecret mail(UserAccount user, SecretPurpose purpose, @Nullable String passwordHash) {
        var now = clock.instant();
        if (purpose != SecretPurpose.CONFIRM_EMAIL) {
            secrets.open(user.id().value(), purpose).forEach(earlier -> earlier.end(now));
        }
        var secret = secrets.saveAndFlush(new OneTimeSecret(user.id(), purpose, passwordHash, now));
        var value = "secret:" + purpose.wireName() + ":" + secret.id();
        outbox.enqueue(new OutgoingMail(
                purpose.wireName() + ":" + secret.id(),
                user.email(),
                user.locale(),
                purpose.wireName(),
                Map.of(purpose.isCode() ? "code" : "link", value)));
        return secret;
    }

    long askedSince(UserAccount user, SecretPurpose purpose, Instant since) {
        return secrets.countByUserIdAndPurposeAndAskedAtAfter(user.id().value(), purpose, since);
    }
}
