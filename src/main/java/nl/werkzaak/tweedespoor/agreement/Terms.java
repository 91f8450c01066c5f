package nl.werkzaak.tweedespoor.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versioned texts of agreements. Publishing a version leaves every agreement that exists as it is. */
@Service
@Transactional(readOnly = true)
public class Terms {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Terms(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version for agreements offered now. */
    public TermsVersion inForce(TermsKind kind) {
        return versions(kind).getFirst();
    }

    public TermsVersion version(UUID id) {
        return jdbc.sql("SELECT * FROM terms_version WHERE id = ?")
                .param(id)
                .query(Terms::row)
                .single();
    }

    /** The newest first. */
    public List<TermsVersion> versions(TermsKind kind) {
        return jdbc.sql("SELECT * FROM terms_version WHERE kind = ? ORDER BY number DESC")
                .param(kind.name())
                .query(Terms::row)
                .list();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public TermsVersion publish(TermsKind kind, String dutch, @Nullable String english) {
        if (dutch.isBlank()) {
            throw new Refusal("agreement.terms.refusal.empty").at("dutch");
        }
        var current = versions(kind);
        if (!current.isEmpty() && current.getFirst().sha256().equals(sha256(dutch.strip()))) {
            throw new Refusal("agreement.terms.refusal.same").at("dutch");
        }
        var id = insert(kind, dutch, english);
        audit.record(AuditEvent.of("agreement.terms.published", "TERMS", id).detail("kind", kind));
        return version(id);
    }

    UUID insert(TermsKind kind, String dutch, @Nullable String english) {
        var id = Ids.next();
        var number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM terms_version WHERE kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO terms_version (id, kind, number, dutch, english, sha256, valid_from)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        kind.name(),
                        number,
                        dutch.strip(),
                        english == null || english.isBlank() ? null : english.strip(),
                        sha256(dutch.strip()),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TermsVersion row(ResultSet rs, int n) throws SQLException {
        return new TermsVersion(
                rs.getObject("id", UUID.class),
                TermsKind.valueOf(rs.getString("kind")),
                rs.getInt("number"),
                rs.getString("dutch"),
                rs.getString("english"),
                rs.getString("sha256"),
                rs.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
