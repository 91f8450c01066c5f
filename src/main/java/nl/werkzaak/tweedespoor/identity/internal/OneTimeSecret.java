package nl.werkzaak.tweedespoor.identity.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A link or code on its way: asked for, made at sending, used once or ended; only its hash is kept. */
@Entity
@Table(name = "one_time_secret")
public class OneTimeSecret {
    @Id
    private UUID id;

    private UUID userId;

    @Enumerated(EnumType.STRING)
    private SecretPurpose purpose;

    private @Nullable String secretHash;

    /** The password typed beside the request, which counts once the link proves the address. */
    private @Nullable String passwordHash;

    private Instant askedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected OneTimeSecret() {}

    OneTimeSecret(UserId user, SecretPurpose purpose, @Nullable String passwordHash, Instant now) {
        this.id = Ids.next();
        this.userId = user.value();
        this.purpose = purpose;
        this.passwordHash = passwordHash;
        this.askedAt = now;
    }

    /** Sending again replaces the secret: the newest mail counts. */
    void sent(String hash, Instant now) {
        secretHash = hash;
        sentAt = now;
        expiresAt = now.plus(purpose.life());
    }

    public void use(Instant now) {
        if (!isUsable(now)) {
            throw new IllegalStateException("This secret is used, ended or expired");
        }
        usedAt = now;
        passwordHash = null;
    }

    void end(Instant now) {
        if (isOpen()) {
            endedAt = now;
            passwordHash = null;
        }
    }

    boolean isOpen() {
        return usedAt == null && endedAt == null;
    }

    public boolean isUsable(Instant now) {
        return isOpen() && expiresAt != null && now.isBefore(expiresAt);
    }

    public boolean wasUsed() {
        return usedAt != null;
    }

    public boolean is(SecretPurpose other) {
        return purpose == other;
    }

    public UUID id() {
        return id;
    }

    public UserId user() {
        return new UserId(userId);
    }

    SecretPurpose purpose() {
        return purpose;
    }

    Optional<String> secretHash() {
        return Optional.ofNullable(secretHash);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
