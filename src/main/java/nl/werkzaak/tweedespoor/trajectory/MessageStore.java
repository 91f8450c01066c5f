package nl.werkzaak.tweedespoor.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of messages and of who read them. */
@Component
class MessageStore {
    record Stored(UUID id, UserId author, String name, Role role, String words, Instant sentAt) {}

    record StoredRead(UUID message, String name, Instant at) {}

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(TrajectoryId trajectory, Actor author, String words, Instant now) {
        jdbc.sql("""
                        INSERT INTO message (id, trajectory_id, author_id, author_role, words, sent_at)
                        VALUES (:id, :trajectory, :author, :role, :words, :now)
                        """)
                .param("id", Ids.next())
                .param("trajectory", trajectory.value())
                .param("author", author.id().value())
                .param("role", author.role().name())
                .param("words", words)
                .param("now", utc(now))
                .update();
    }

    /** Marks all that others wrote, in one statement however much it is. */
    void markRead(TrajectoryId trajectory, UserId reader, Instant now) {
        jdbc.sql("""
                        INSERT IGNORE INTO message_read (message_id, user_id, read_at)
                        SELECT m.id, :reader, :now FROM message m
                          LEFT JOIN message_read r ON r.message_id = m.id AND r.user_id = :reader
                        WHERE m.trajectory_id = :trajectory AND m.author_id <> :reader AND r.message_id IS NULL
                        """)
                .param("trajectory", trajectory.value())
                .param("reader", reader.value())
                .param("now", utc(now))
                .update();
    }

    List<Stored> newest(TrajectoryId trajectory, int offset, int limit) {
        return jdbc.sql("""
                        SELECT m.id, m.author_id, u.name, m.author_role, m.words, m.sent_at
                        FROM message m JOIN user_account u ON u.id = m.author_id
                        WHERE m.trajectory_id = :trajectory
                        ORDER BY m.sent_at DESC, m.id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("trajectory", trajectory.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, n) -> new Stored(
                        rs.getObject("id", UUID.class),
                        new UserId(rs.getObject("author_id", UUID.class)),
                        rs.getString("name"),
                        Role.valueOf(rs.getString("author_role")),
                        rs.getString("words"),
                        moment(rs, "sent_at")))
                .list();
    }

    List<StoredRead> reads(Collection<UUID> messages) {
        return messages.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT r.message_id, u.name, r.read_at FROM message_read r"
                                + " JOIN user_account u ON u.id = r.user_id"
                                + " WHERE r.message_id IN (:messages) ORDER BY r.read_at, u.name")
                        .param("messages", messages)
                        .query((rs, n) -> new StoredRead(
                                rs.getObject("message_id", UUID.class), rs.getString("name"), moment(rs, "read_at")))
                        .list();
    }

    /** Stays the same until the reader has looked: one mail, however many messages follow. */
    Optional<UUID> firstUnread(TrajectoryId trajectory, UserId reader) {
        return jdbc.sql("""
                        SELECT m.id FROM message m
                          LEFT JOIN message_read r ON r.message_id = m.id AND r.user_id = :reader
                        WHERE m.trajectory_id = :trajectory AND m.author_id <> :reader AND r.message_id IS NULL
                        ORDER BY m.sent_at, m.id LIMIT 1
                        """)
                .param("trajectory", trajectory.value())
                .param("reader", reader.value())
                .query(UUID.class)
                .optional();
    }

    int unread(TrajectoryId trajectory, UserId reader) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM message m
                          LEFT JOIN message_read r ON r.message_id = m.id AND r.user_id = :reader
                        WHERE m.trajectory_id = :trajectory AND m.author_id <> :reader AND r.message_id IS NULL
                        """)
                .param("trajectory", trajectory.value())
                .param("reader", reader.value())
                .query(Integer.class)
                .single();
    }

    /** Sales people are many; only who joined in hears of more. */
    List<UserId> salesIn(TrajectoryId trajectory) {
        return jdbc.sql("SELECT DISTINCT author_id FROM message WHERE trajectory_id = ? AND author_role = 'SALES'")
                .param(trajectory.value())
                .query((rs, n) -> new UserId(rs.getObject(1, UUID.class)))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
