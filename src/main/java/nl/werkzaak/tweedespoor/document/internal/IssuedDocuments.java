package nl.werkzaak.tweedespoor.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.Issue;
import nl.werkzaak.tweedespoor.document.IssueRule;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was issued by what somebody holds: the file itself, or its number with its code. */
@Component
public class IssuedDocuments {
    private final JdbcClient jdbc;
    private final ObjectProvider<IssueRule> rules;

    IssuedDocuments(JdbcClient jdbc, ObjectProvider<IssueRule> rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    public record Kept(DocumentKind kind, Issue issue) {}

    public record Numbered(Instant at, Issue issue) {}

    private record Row(UUID id, DocumentKind kind, DocumentSubject.Kind subjectKind, UUID subject) {}

    private record NumberRow(
            String code,
            LocalDateTime at,
            DocumentSubject.@Nullable Kind kind,
            @Nullable UUID subject) {}

    public Optional<Kept> byContent(byte[] file) {
        return jdbc.sql("SELECT id, kind, subject_kind, subject_id AS subject FROM document WHERE sha256 = ?"
                        + " ORDER BY created_at LIMIT 1")
                .param(sha256(file))
                .query(Row.class)
                .optional()
                .map(row -> new Kept(row.kind(), issue(row.subjectKind(), row.subject(), new DocumentId(row.id()))));
    }

    public Optional<Numbered> byNumber(String number, String code) {
        return jdbc.sql("SELECT verification_code AS code, issued_at AS at, subject_kind AS kind,"
                        + " subject_id AS subject FROM document_number WHERE number = ?")
                .param(number)
                .query(NumberRow.class)
                .optional()
                .filter(row -> MessageDigest.isEqual(bytes(row.code()), bytes(code)))
                .map(row -> new Numbered(row.at().toInstant(ZoneOffset.UTC), issue(row.kind(), row.subject(), null)));
    }

    private Issue issue(DocumentSubject.@Nullable Kind kind, @Nullable UUID subject, @Nullable DocumentId document) {
        if (kind == null || subject == null) {
            return Issue.UNKNOWN;
        }
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .findFirst()
                .map(rule -> rule.issue(subject, document))
                .orElse(Issue.UNKNOWN);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
