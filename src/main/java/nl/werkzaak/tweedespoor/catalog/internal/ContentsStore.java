package nl.werkzaak.tweedespoor.catalog.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.catalog.AddOnRow;
import nl.werkzaak.tweedespoor.catalog.PackageContents;
import nl.werkzaak.tweedespoor.catalog.PackageContents.Line;
import nl.werkzaak.tweedespoor.catalog.PackageVersionRow;
import nl.werkzaak.tweedespoor.catalog.VersionStatus;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents of versions, drafts included; only a draft is ever written. */
@Component
public class ContentsStore {
    private static final String ROWS = """
            SELECT v.id, p.code, v.number, v.status, v.name_nl, v.weeks, v.coach_hours
            FROM package_version v JOIN service_package p ON p.id = v.package_id
            """;

    private final JdbcClient jdbc;

    ContentsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PackageVersionRow> rows() {
        return jdbc.sql(ROWS + "ORDER BY p.position, v.number DESC")
                .query((rs, n) -> row(rs))
                .list();
    }

    public Optional<PackageVersionRow> row(PackageVersionId id) {
        return jdbc.sql(ROWS + "WHERE v.id = ?")
                .param(id.value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** The version of the same package that was offered before this one. */
    public Optional<PackageVersionId> before(PackageVersionId id) {
        return jdbc.sql("""
                        SELECT b.id FROM package_version v
                        JOIN package_version b ON b.package_id = v.package_id AND b.number < v.number
                            AND b.status <> 'DRAFT'
                        WHERE v.id = ? ORDER BY b.number DESC LIMIT 1
                        """).param(id.value()).query(UUID.class).optional().map(PackageVersionId::new);
    }

    public List<AddOnRow> addOns() {
        return jdbc.sql("SELECT code, name_nl, coach_minutes FROM add_on ORDER BY position")
                .query((rs, n) -> new AddOnRow(rs.getString(1), rs.getString(2), rs.getInt(3)))
                .list();
    }

    public Optional<PackageContents> contents(PackageVersionId id) {
        var lines = lines(id);
        var addOns = new HashSet<>(jdbc.sql("SELECT a.code FROM package_version_add_on f"
                        + " JOIN add_on a ON a.id = f.add_on_id WHERE f.package_version_id = ?")
                .param(id.value())
                .query(String.class)
                .list());
        return jdbc.sql("SELECT * FROM package_version WHERE id = ?")
                .param(id.value())
                .query((rs, n) -> new PackageContents(
                        rs.getString("name_nl"),
                        rs.getString("name_en"),
                        rs.getString("promise_nl"),
                        rs.getString("promise_en"),
                        lines.getOrDefault("CONTENT", List.of()),
                        lines.getOrDefault("AT_HAND", List.of()),
                        rs.getInt("weeks"),
                        rs.getInt("coach_hours"),
                        rs.getInt("intake_minutes"),
                        rs.getInt("closing_minutes"),
                        rs.getInt("placement_weeks"),
                        Money.of(rs.getLong("materials_cents")),
                        addOns,
                        rs.getBoolean("example"),
                        rs.getLong("version")))
                .optional();
    }

    /** Writes a draft; false when it is none any more or somebody else was first. */
    public boolean write(PackageVersionId id, PackageContents contents) {
        var written = jdbc.sql("""
                        UPDATE package_version SET name_nl = :name, name_en = :nameEn, promise_nl = :promise,
                            promise_en = :promiseEn, weeks = :weeks, coach_hours = :hours, intake_minutes = :intake,
                            closing_minutes = :closing, placement_weeks = :placement, materials_cents = :materials,
                            example = :example, version = version + 1
                        WHERE id = :id AND status = 'DRAFT' AND version = :version
                        """)
                .param("name", contents.name())
                .param("nameEn", contents.nameEnglish())
                .param("promise", contents.promise())
                .param("promiseEn", contents.promiseEnglish())
                .param("weeks", contents.weeks())
                .param("hours", contents.coachHours())
                .param("intake", contents.intakeMinutes())
                .param("closing", contents.closingMinutes())
                .param("placement", contents.placementWeeks())
                .param("materials", contents.materials().cents())
                .param("example", contents.example())
                .param("id", id.value())
                .param("version", contents.version())
                .update();
        if (written == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM package_item WHERE package_version_id = ?")
                .param(id.value())
                .update();
        insert(id, "CONTENT", contents.items());
        insert(id, "AT_HAND", contents.atHand());
        addOns(id, contents);
        return true;
    }

    private void addOns(PackageVersionId id, PackageContents contents) {
        jdbc.sql("DELETE FROM package_version_add_on WHERE package_version_id = ?")
                .param(id.value())
                .update();
        if (!contents.addOns().isEmpty()) {
            jdbc.sql("INSERT INTO package_version_add_on SELECT :id, a.id FROM add_on a WHERE a.code IN (:codes)")
                    .param("id", id.value())
                    .param("codes", contents.addOns())
                    .update();
        }
    }

    private void insert(PackageVersionId id, String kind, List<Line> lines) {
        for (var position = 0; position < lines.size(); position++) {
            jdbc.sql("INSERT INTO package_item (package_version_id, kind, position, text_nl, text_en)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .param(id.value())
                    .param(kind)
                    .param(position + 1)
                    .param(lines.get(position).dutch())
                    .param(lines.get(position).english())
                    .update();
        }
    }

    private Map<String, List<Line>> lines(PackageVersionId id) {
        return jdbc
                .sql("SELECT kind, text_nl, text_en FROM package_item WHERE package_version_id = ?"
                        + " ORDER BY kind, position")
                .param(id.value())
                .query((rs, n) -> Map.entry(rs.getString(1), new Line(rs.getString(2), rs.getString(3))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static PackageVersionRow row(ResultSet rs) throws SQLException {
        return new PackageVersionRow(
                new PackageVersionId(rs.getObject("id", UUID.class)),
                rs.getString("code"),
                rs.getInt("number"),
                VersionStatus.valueOf(rs.getString("status")),
                rs.getString("name_nl"),
                rs.getInt("weeks"),
                rs.getInt("coach_hours"));
    }
}
