package nl.werkzaak.tweedespoor.sales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.sales.SalesFile.NextAction;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files and notes in the database, one statement per question. */
@Component
class SalesStore {
    private final JdbcClient jdbc;

    SalesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SalesFile> find(EmployerId employer) {
        return jdbc.sql("""
                        SELECT f.*, u.name AS owner_name FROM sales_file f
                        LEFT JOIN user_account u ON u.id = f.owner WHERE f.employer_id = ?
                        """).param(employer.value()).query(SalesStore::file).optional();
    }

    /** Who looks after each of these employers; those without anybody are left out. */
    Map<EmployerId, UserId> owners(Collection<EmployerId> employers) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT employer_id, owner FROM sales_file WHERE employer_id IN (:ids) AND owner IS NOT NULL")
                .param("ids", employers.stream().map(EmployerId::value).toList())
                .query((rs, n) ->
                        Map.entry(new EmployerId(rs.getObject(1, UUID.class)), new UserId(rs.getObject(2, UUID.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<DueAction> due(LocalDate until, int most) {
        return jdbc.sql("""
                        SELECT f.employer_id, e.name, f.owner, f.next_on, f.next_what
                        FROM sales_file f JOIN employer e ON e.id = f.employer_id
                        WHERE f.next_on <= :until ORDER BY f.next_on, f.employer_id LIMIT :most
                        """)
                .param("until", until)
                .param("most", most)
                .query(SalesStore::action)
                .list();
    }

    /** @return whether the file was still as it was read */
    boolean write(SalesFile file) {
        var next = file.next();
        var values = jdbc.sql(
                        file.version() == 0
                                ? "INSERT IGNORE INTO sales_file (employer_id, version, owner, next_on, next_what)"
                                        + " VALUES (:employer, :version + 1, :owner, :nextOn, :nextWhat)"
                                : "UPDATE sales_file SET version = version + 1, owner = :owner, next_on = :nextOn,"
                                        + " next_what = :nextWhat WHERE employer_id = :employer AND version = :version")
                .param("employer", file.employer().value())
                .param("version", file.version())
                .param("owner", file.owner() == null ? null : file.owner().value())
                .param("nextOn", next == null ? null : next.on())
                .param("nextWhat", next == null ? null : next.what());
        return values.update() == 1;
    }

    void note(EmployerId employer, String text, UserId by, LocalDateTime at) {
        jdbc.sql("INSERT INTO sales_note (id, employer_id, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(Ids.next(), employer.value(), text, by.value(), at)
                .update();
    }

    /** The newest first. */
    List<SalesNote> notes(EmployerId employer, int offset, int limit) {
        return jdbc.sql("""
                        SELECT n.text, u.name, n.written_at FROM sales_note n
                        JOIN user_account u ON u.id = n.written_by
                        WHERE n.employer_id = ? ORDER BY n.written_at DESC, n.id DESC LIMIT ? OFFSET ?
                        """)
                .params(employer.value(), limit, offset)
                .query((rs, n) -> new SalesNote(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static SalesFile file(ResultSet rs, int n) throws SQLException {
        var owner = rs.getObject("owner", UUID.class);
        var on = rs.getObject("next_on", LocalDate.class);
        return new SalesFile(
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getLong("version"),
                owner == null ? null : new UserId(owner),
                rs.getString("owner_name"),
                on == null ? null : new NextAction(on, rs.getString("next_what")));
    }

    private static DueAction action(ResultSet rs, int n) throws SQLException {
        var owner = rs.getObject("owner", UUID.class);
        return new DueAction(
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("name"),
                owner == null ? null : new UserId(owner),
                rs.getObject("next_on", LocalDate.class),
                rs.getString("next_what"));
    }
}
