package nl.werkzaak.tweedespoor.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half-filled forms, kept on the server per owner until 30 days after the last change (ADR "drafts"). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Drafts {
    public static final Duration KEPT = Duration.ofDays(30);
    private static final String SELECT = "SELECT id, kind, version, content, updated_at FROM form_draft ";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentActor actor, Clock clock) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public DraftRow create(String kind, String content) {
        var id = DraftId.next();
        jdbc.sql("INSERT INTO form_draft (id, owner_id, kind, version, content, created_at, updated_at)"
                        + " VALUES (?, ?, ?, 0, ?, ?, ?)")
                .params(id.value(), owner(), kind, content, now(), now())
                .update();
        return load(id, kind);
    }

    /** Someone else's draft does not exist. */
    public DraftRow load(DraftId id, String kind) {
        return jdbc.sql(SELECT + "WHERE id = ? AND owner_id = ? AND kind = ?")
                .params(id.value(), owner(), kind)
                .query(Drafts::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<DraftRow> mine(String kind) {
        return jdbc.sql(SELECT + "WHERE owner_id = ? AND kind = ? ORDER BY updated_at DESC")
                .params(owner(), kind)
                .query(Drafts::row)
                .list();
    }

    /** Stores unless another window was first; then {@link DraftConflict} tells what that one stored. */
    @Transactional(noRollbackFor = DraftConflict.class)
    public DraftRow save(DraftId id, String kind, long version, String content) {
        var changed = jdbc.sql("UPDATE form_draft SET content = ?, version = version + 1, updated_at = ?"
                        + " WHERE id = ? AND owner_id = ? AND kind = ? AND version = ?")
                .params(content, now(), id.value(), owner(), kind, version)
                .update();
        var stored = load(id, kind);
        if (changed == 0) {
            throw new DraftConflict(stored);
        }
        return stored;
    }

    /** @return false when there was none of the current user */
    @Transactional
    public boolean delete(DraftId id) {
        return jdbc.sql("DELETE FROM form_draft WHERE id = ? AND owner_id = ?")
                        .params(id.value(), owner())
                        .update()
                > 0;
    }

    /** Hands a draft to the current user, who has shown a right to it; false when it is gone. */
    @Transactional
    boolean takeOver(DraftId id, String kind) {
        return jdbc.sql("UPDATE form_draft SET owner_id = ? WHERE id = ? AND kind = ?")
                        .params(owner(), id.value(), kind)
                        .update()
                > 0;
    }

    private UUID owner() {
        return actor.require().id().value();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static DraftRow row(ResultSet rs, int n) throws SQLException {
        Instant changed = rs.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new DraftRow(
                new DraftId(rs.getObject("id", UUID.class)),
                rs.getString("kind"),
                rs.getLong("version"),
                rs.getString("content"),
                changed);
    }
}
