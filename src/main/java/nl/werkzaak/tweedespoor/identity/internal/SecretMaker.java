package nl.werkzaak.tweedespoor.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.SecretAtSending;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and checks the one-time links and codes of the login. */
@Component
public class SecretMaker implements SecretAtSending {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OneTimeSecrets secrets;
    private final PasswordEncoder codes;
    private final AuditTrail audit;
    private final Clock clock;

    SecretMaker(OneTimeSecrets secrets, PasswordEncoder codes, AuditTrail audit, Clock clock) {
        this.secrets = secrets;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean supports(String purpose) {
        return Arrays.stream(SecretPurpose.values())
                .anyMatch(each -> each.wireName().equals(purpose));
    }

    @Override
    @Transactional
    public String make(String purpose, String subjectId) {
        var secret = secrets.findById(Ids.parse(subjectId)).orElseThrow();
        if (secret.purpose().isCode()) {
            var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
            secret.sent(codes.encode(code), clock.instant());
            return code;
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        secret.sent(hash(token), clock.instant());
        return secret.purpose().path() + token;
    }

    /** The secret behind a link's token, in whatever state it is. */
    @Transactional(readOnly = true)
    public Optional<OneTimeSecret> byToken(String token) {
        return secrets.findBySecretHash(hash(token));
    }

    /** Uses up the newest code of this user if it is this one; compared in constant time. */
    @Transactional
    public boolean useCode(UserAccount user, String code) {
        var now = clock.instant();
        var match = secrets.open(user.id().value(), SecretPurpose.LOGIN_CODE).stream()
                .filter(secret -> secret.isUsable(now))
                .filter(secret -> secret.secretHash()
                        .filter(hash -> codes.matches(code, hash))
                        .isPresent())
                .findFirst();
        match.ifPresent(secret -> secret.use(now));
        return match.isPresent();
    }

    @Transactional
    public void endAll(UserAccount user, SecretPurpose purpose) {
        secrets.open(user.id().value(), purpose).forEach(secret -> secret.end(clock.instant()));
        audit.record(AuditEvent.of("identity.secrets.ended", "user", user.id().value())
                .detail("purpose", purpose.wireName()));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
