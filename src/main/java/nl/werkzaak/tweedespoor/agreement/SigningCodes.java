package nl.werkzaak.tweedespoor.agreement;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.AgreementId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.SecretAtSending;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes with which somebody signs one agreement: made when the mail goes out, kept as a hash, good for ten minutes and
 * a few tries, which are counted over all codes of the last hour.
 */
@Component
class SigningCodes implements SecretAtSending {
    static final String PURPOSE = "signing-code";
    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;
    static final int CODES_PER_HOUR = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    SigningCodes(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Asks for a new code; earlier ones of this person for this agreement end. */
    @Transactional
    UUID ask(AgreementId agreement, UserId user) {
        var asked = jdbc.sql(
                        "SELECT COUNT(*) FROM signing_code WHERE agreement_id = ? AND user_id = ? AND asked_at > ?")
                .params(agreement.value(), user.value(), utc(anHourAgo()))
                .query(Integer.class)
                .single();
        if (asked >= CODES_PER_HOUR) {
            throw new Refusal("agreement.refusal.tooManyCodes");
        }
        end(agreement, user);
        var id = Ids.next();
        jdbc.sql("INSERT INTO signing_code (id, agreement_id, user_id, asked_at) VALUES (?, ?, ?, ?)")
                .params(id, agreement.value(), user.value(), utc(clock.instant()))
                .update();
        return id;
    }

    @Override
    public boolean supports(String purpose) {
        return PURPOSE.equals(purpose);
    }

    @Override
    @Transactional
    public String make(String purpose, String subjectId) {
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        jdbc.sql("UPDATE signing_code SET code_hash = ?, expires_at = ? WHERE id = ?")
                .params(encoder.encode(code), utc(clock.instant().plus(LIFE)), Ids.parse(subjectId))
                .update();
        return code;
    }

    private record Open(
            UUID id, @Nullable String hash, @Nullable Instant expiresAt) {}

    /**
     * Checks without using up; a wrong try stays counted whatever becomes of the caller.
     *
     * @return the id of the matching code
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    UUID check(AgreementId agreement, UserId user, String typed) {
        // its lock comes first: guesses at the same moment would all count before any of them is counted
        var locked = newest(agreement, user);
        if (triesOfThisHour(agreement, user) >= TRIES) {
            throw new Refusal("agreement.refusal.codeTries").at("code");
        }
        var open = locked.orElseThrow(() -> new Refusal("agreement.refusal.codeNone").at("code"));
        if (open.expiresAt() == null || !clock.instant().isBefore(open.expiresAt())) {
            throw new Refusal("agreement.refusal.codeExpired").at("code");
        }
        if (open.hash() == null || !encoder.matches(typed.replaceAll("\\s", ""), open.hash())) {
            jdbc.sql("UPDATE signing_code SET tries = tries + 1 WHERE id = ?")
                    .param(open.id())
                    .update();
            throw new Refusal("agreement.refusal.codeWrong").at("code");
        }
        return open.id();
    }

    /** Uses the code up, in the caller's transaction; it works once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void use(UUID code) {
        var used = jdbc.sql("UPDATE signing_code SET used_at = ? WHERE id = ? AND used_at IS NULL AND ended_at IS NULL")
                .params(utc(clock.instant()), code)
                .update();
        if (used == 0) {
            throw new Refusal("agreement.refusal.codeUsed").at("code");
        }
    }

    private void end(AgreementId agreement, UserId user) {
        jdbc.sql("UPDATE signing_code SET ended_at = ? WHERE agreement_id = ? AND user_id = ?"
                        + " AND used_at IS NULL AND ended_at IS NULL")
                .params(utc(clock.instant()), agreement.value(), user.value())
                .update();
    }

    private int triesOfThisHour(AgreementId agreement, UserId user) {
        return jdbc.sql("SELECT COALESCE(SUM(tries), 0) FROM signing_code"
                        + " WHERE agreement_id = ? AND user_id = ? AND asked_at > ?")
                .params(agreement.value(), user.value(), utc(anHourAgo()))
                .query(Integer.class)
                .single();
    }

    private Optional<Open> newest(AgreementId agreement, UserId user) {
        return jdbc.sql("SELECT id, code_hash, expires_at FROM signing_code WHERE agreement_id = ? AND user_id = ?"
                        + " AND used_at IS NULL AND ended_at IS NULL ORDER BY asked_at DESC LIMIT 1 FOR UPDATE")
                .params(agreement.value(), user.value())
                .query(SigningCodes::open)
                .optional();
    }

    private static Open open(ResultSet rs, int n) throws SQLException {
        var expires = rs.getObject("expires_at", LocalDateTime.class);
        return new Open(
                rs.getObject("id", UUID.class),
                rs.getString("code_hash"),
                expires == null ? null : expires.toInstant(ZoneOffset.UTC));
    }

    private Instant anHourAgo() {
        return clock.instant().minus(Duration.ofHours(1));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
