package nl.werkzaak.tweedespoor.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stores what is being written and what was handed in, as JSON. */
@Component
class ReportTexts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param version counts the changes, so that two windows do not overwrite each other */
    record Stored<T>(T text, long version, Instant changedAt) {}

    <T> Optional<Stored<T>> draft(TrajectoryId trajectory, ReportKind kind, Class<T> type) {
        return jdbc.sql("SELECT content, version, changed_at FROM report_draft WHERE trajectory_id = ? AND kind = ?")
                .params(trajectory.value(), kind.name())
                .query((row, n) -> stored(row, type))
                .optional();
    }

    /** @return the new version; 0 means that nothing was stored before */
    long save(TrajectoryId trajectory, ReportKind kind, Object text, long version, UserId by) {
        var content = JSON.writeValueAsString(text);
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var changed = version == 0
                ? jdbc.sql("INSERT IGNORE INTO report_draft"
                                + " (trajectory_id, kind, version, content, changed_by, changed_at)"
                                + " VALUES (?, ?, 1, ?, ?, ?)")
                        .params(trajectory.value(), kind.name(), content, by.value(), now)
                        .update()
                : jdbc.sql("UPDATE report_draft SET content = ?, version = version + 1, changed_by = ?,"
                                + " changed_at = ? WHERE trajectory_id = ? AND kind = ? AND version = ?")
                        .params(content, by.value(), now, trajectory.value(), kind.name(), version)
                        .update();
        if (changed == 0) {
            throw new Refusal("report.refusal.otherWindow");
        }
        return version + 1;
    }

    void forget(TrajectoryId trajectory, ReportKind kind) {
        jdbc.sql("DELETE FROM report_draft WHERE trajectory_id = ? AND kind = ?")
                .params(trajectory.value(), kind.name())
                .update();
    }

    void keep(ReportId report, Object text) {
        jdbc.sql("INSERT INTO report_content (report_id, content) VALUES (?, ?)")
                .params(report.value(), JSON.writeValueAsString(text))
                .update();
    }

    <T> Optional<T> of(UUID report, Class<T> type) {
        return jdbc.sql("SELECT content FROM report_content WHERE report_id = ?")
                .param(report)
                .query((row, n) -> JSON.readValue(row.getString("content"), type))
                .optional();
    }

    private static <T> Stored<T> stored(ResultSet row, Class<T> type) throws SQLException {
        return new Stored<>(
                JSON.readValue(row.getString("content"), type),
                row.getLong("version"),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
