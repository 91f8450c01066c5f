package nl.werkzaak.tweedespoor.identity.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Codes from an authenticator app (RFC 6238: SHA-1, 30 seconds, six digits, as every app supports). */
@Component
public class Totp {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final SecretSeal seal;
    private final Clock clock;

    Totp(SecretSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    public byte[] newSecret() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The address that a QR code carries into the app. */
    public String address(byte[] secret, String account) {
        var issuer = "Werkzaak%20Tweede%20Spoor";
        var label = URLEncoder.encode(account, StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + label + "?secret=" + base32(secret) + "&issuer=" + issuer;
    }

    /** Twenty bytes as 32 letters and digits, for typing over. */
    public String base32(byte[] secret) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var each : secret) {
            buffer = (buffer << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(BASE32.charAt((buffer >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        return text.toString();
    }

    /** Whether this code belongs to the secret now: used when an app is linked. */
    public boolean matches(byte[] secret, String code) {
        return step(secret, code).isPresent();
    }

    /** Uses the code up if the account has an app and the code is right and new. */
    public boolean use(UserAccount account, String code) {
        var sealed = account.totpSecret();
        if (sealed.isEmpty()) {
            return false;
        }
        var step = step(seal.open(sealed.get()), code);
        return step.isPresent() && account.useTotpStep(step.getAsLong());
    }

    public String codeAt(byte[] secret, Instant moment) {
        try {
            var key = new SecretKeySpec(secret, generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One step of clock difference either way is allowed. */
    private OptionalLong step(byte[] secret, String code) {
        var found = OptionalLong.empty();
        for (var drift = -1; drift <= 1; drift++) {
            var moment = clock.instant().plus(STEP.multipliedBy(drift));
            var expected = codeAt(secret, moment).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(expected, code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(moment.getEpochSecond() / STEP.toSeconds());
            }
        }
        return found;
    }
}
