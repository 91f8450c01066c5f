package nl.werkzaak.tweedespoor.document.internal.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.document.DocumentSubject;
import nl.werkzaak.tweedespoor.document.ScanStatus;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vault's tables; one statement a chunk, so that no more than one is ever in memory. */
@Component
class DocumentStore {
    record Stored(DocumentRow row, String keyId, byte[] wrappedKey) {}

    static final String COLUMNS = "id, employer_id, kind, subject_kind, subject_id, title, content_type, size,"
            + " sha256, key_id, wrapped_key, created_by, created_at, scan";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Written before its chunks with hash and key to come: a foreign key binds them. */
    void insert(DocumentRow row, String keyId) {
        jdbc.sql("INSERT INTO document (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, '', ?, ?, ?)")
                .params(
                        row.id().value(),
                        row.employer().value(),
                        row.kind().name(),
                        row.subject().kind().name(),
                        row.subject().id(),
                        row.title(),
                        row.contentType(),
                        new byte[32],
                        keyId,
                        row.createdBy().value(),
                        LocalDateTime.ofInstant(row.createdAt(), ZoneOffset.UTC),
                        row.scan().name())
                .update();
    }

    void chunk(DocumentId id, int seq, byte[] data) {
        jdbc.sql("INSERT INTO document_chunk (document_id, seq, data) VALUES (?, ?, ?)")
                .params(id.value(), seq, data)
                .update();
    }

    void complete(DocumentRow row, byte[] wrappedKey) {
        jdbc.sql("UPDATE document SET size = ?, sha256 = ?, wrapped_key = ? WHERE id = ?")
                .params(
                        row.size(),
                        HexFormat.of().parseHex(row.sha256()),
                        wrappedKey,
                        row.id().value())
                .update();
    }

    /** @return false when somebody else settled it or wrapped its key meanwhile */
    boolean settle(Stored found, ScanStatus status, String keyId, byte[] wrappedKey) {
        return jdbc.sql("UPDATE document SET scan = ?, key_id = ?, wrapped_key = ?"
                                + " WHERE id = ? AND scan = ? AND wrapped_key = ?")
                        .params(
                                status.name(),
                                keyId,
                                wrappedKey,
                                found.row().id().value(),
                                found.row().scan().name(),
                                found.wrappedKey())
                        .update()
                == 1;
    }

    Optional<Stored> find(DocumentId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM document WHERE id = ?")
                .param(id.value())
                .query(DocumentStore::stored)
                .optional();
    }

    List<DocumentRow> bySubject(DocumentSubject subject) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM document WHERE subject_kind = ? AND subject_id = ?"
                        + " ORDER BY created_at, id")
                .params(subject.kind().name(), subject.id())
                .query(DocumentStore::stored)
                .stream()
                .map(Stored::row)
                .toList();
    }

    Optional<byte[]> chunk(DocumentId id, int seq) {
        return jdbc.sql("SELECT data FROM document_chunk WHERE document_id = ? AND seq = ?")
                .params(id.value(), seq)
                .query((rs, n) -> rs.getBytes(1))
                .optional();
    }

    static Stored stored(ResultSet rs, int n) throws SQLException {
        DocumentRow row = new DocumentRow(
                new DocumentId(rs.getObject("id", UUID.class)),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                DocumentKind.valueOf(rs.getString("kind")),
                new DocumentSubject(
                        DocumentSubject.Kind.valueOf(rs.getString("subject_kind")),
                        rs.getObject("subject_id", UUID.class)),
                rs.getString("title"),
                rs.getString("content_type"),
                rs.getLong("size"),
                HexFormat.of().formatHex(rs.getBytes("sha256")),
                new UserId(rs.getObject("created_by", UUID.class)),
                rs.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ScanStatus.valueOf(rs.getString("scan")));
        return new Stored(row, rs.getString("key_id"), rs.getBytes("wrapped_key"));
    }
}
