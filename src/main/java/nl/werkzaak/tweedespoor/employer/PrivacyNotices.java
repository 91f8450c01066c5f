package nl.werkzaak.tweedespoor.employer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells an employee whose data came from the employer what happens with it, before anything else (AVG art. 14), and
 * remembers when which words were shown.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class PrivacyNotices {
    /** Raise it with every change of the words: everybody is then shown the new ones. */
    public static final String VERSION = "2026-11";

    private static final String PREFIX = "notice.";

    private final JdbcClient jdbc;
    private final Texts texts;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    PrivacyNotices(JdbcClient jdbc, Texts texts, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** A headed part of the notice. */
    public record Part(String title, List<String> paragraphs) {}

    /** When this version was first shown to the current user. */
    public Optional<Instant> shownAt() {
        return jdbc.sql("SELECT shown_at FROM privacy_notice WHERE user_id = :user AND version = :version")
                .param("user", actor.require().id().value())
                .param("version", VERSION)
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** The words, and the fact that they were shown; a second look changes nothing. */
    @Transactional
    public List<Part> show(Locale locale) {
        var parts = parts(texts, locale);
        var user = actor.require().id().value();
        var first = jdbc.sql("""
                        INSERT IGNORE INTO privacy_notice (user_id, version, locale, sha256, shown_at)
                        VALUES (:user, :version, :locale, :hash, :now)
                        """)
                        .param("user", user)
                        .param("version", VERSION)
                        .param("locale", locale.getLanguage())
                        .param("hash", hash(parts))
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
        if (first) {
            audit.record(AuditEvent.of("privacy.notice-shown", "user", user).detail("version", VERSION));
        }
        return parts;
    }

    static List<Part> parts(Texts texts, Locale locale) {
        var parts = new ArrayList<Part>();
        for (var part = 1; texts.has(locale, PREFIX + part + ".title"); part++) {
            var paragraphs = new ArrayList<String>();
            for (var line = 1; texts.has(locale, PREFIX + part + ".p" + line); line++) {
                paragraphs.add(texts.get(locale, PREFIX + part + ".p" + line));
            }
            parts.add(new Part(texts.get(locale, PREFIX + part + ".title"), List.copyOf(paragraphs)));
        }
        return List.copyOf(parts);
    }

    static String hash(List<Part> parts) {
        try {
            var words = parts.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
