package nl.werkzaak.tweedespoor.employer.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.employer.EmployeeRow;
import nl.werkzaak.tweedespoor.employer.SicknessCaseRow;
import nl.werkzaak.tweedespoor.employer.SicknessDates;
import nl.werkzaak.tweedespoor.shared.BranchId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of employees and their sickness cases. */
@Component
public class SicknessReads {
    private static final String CASE = """
            SELECT c.*, (SELECT GROUP_CONCAT(i.from_date, '/', i.until_date ORDER BY i.from_date)
                         FROM sickness_interruption i WHERE i.case_id = c.id) AS recovered
            FROM sickness_case c
            """;

    private final JdbcClient jdbc;

    SicknessReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EmployeeRow> employee(EmployeeId id) {
        return jdbc.sql("SELECT * FROM employee WHERE id = :id")
                .param("id", id.value())
                .query(SicknessReads::employee)
                .optional();
    }

    public List<EmployeeRow> employees(EmployerId employer) {
        return jdbc.sql("SELECT * FROM employee WHERE employer_id = :employer ORDER BY last_name, initials, id")
                .param("employer", employer.value())
                .query(SicknessReads::employee)
                .list();
    }

    public Optional<EmployerId> employerOf(SicknessCaseId id) {
        return jdbc.sql("SELECT employer_id FROM sickness_case WHERE id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(EmployerId::new);
    }

    public Optional<SicknessCaseRow> sicknessCase(SicknessCaseId id) {
        return jdbc.sql(CASE + "WHERE c.id = :id")
                .param("id", id.value())
                .query(SicknessReads::caseRow)
                .optional();
    }

    public List<SicknessCaseRow> casesOf(EmployeeId employee) {
        return jdbc.sql(CASE + "WHERE c.employee_id = :employee ORDER BY c.first_sick_day DESC")
                .param("employee", employee.value())
                .query(SicknessReads::caseRow)
                .list();
    }

    public void replaceInterruptions(SicknessCaseId id, SicknessDates dates) {
        jdbc.sql("DELETE FROM sickness_interruption WHERE case_id = :id")
                .param("id", id.value())
                .update();
        for (var range : dates.recovered()) {
            jdbc.sql("INSERT INTO sickness_interruption (case_id, from_date, until_date) VALUES (:id, :from, :until)")
                    .param("id", id.value())
                    .param("from", range.from())
                    .param("until", range.until())
                    .update();
        }
    }

    private static SicknessCaseRow caseRow(ResultSet rs, int n) throws SQLException {
        var id = new SicknessCaseId(rs.getObject("id", UUID.class));
        return new SicknessCaseRow(
                id,
                new EmployeeId(rs.getObject("employee_id", UUID.class)),
                rs.getObject("first_sick_day", LocalDate.class),
                ranges(rs.getString("recovered")),
                rs.getLong("version"));
    }

    private static List<DateRange> ranges(@Nullable String recovered) {
        return recovered == null
                ? List.of()
                : Arrays.stream(recovered.split(","))
                        .map(range -> range.split("/"))
                        .map(days -> new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList();
    }

    private static EmployeeRow employee(ResultSet rs, int n) throws SQLException {
        var branch = rs.getObject("branch_id", UUID.class);
        return new EmployeeRow(
                new EmployeeId(rs.getObject("id", UUID.class)),
                new EmployerId(rs.getObject("employer_id", UUID.class)),
                rs.getString("initials"),
                rs.getString("last_name"),
                rs.getString("reference"),
                rs.getString("job_title"),
                branch == null ? null : new BranchId(branch));
    }
}
