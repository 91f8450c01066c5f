package nl.werkzaak.tweedespoor.employer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.internal.SicknessReads;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Ids;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.SicknessCaseId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employees for whom something was ordered, and their sickness cases as dated records. */
@Service
@Transactional(readOnly = true)
public class EmployeeFiles {
    private final Employers employers;
    private final SicknessReads reads;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final Clock clock;

    EmployeeFiles(
            Employers employers,
            SicknessReads reads,
            JdbcClient jdbc,
            CurrentActor currentActor,
            AuditTrail audit,
            Clock clock) {
        this.employers = employers;
        this.reads = reads;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
    public EmployeeId register(EmployerId employer, NewEmployee data) {
        employers.requireOrdering(employer);
        checkBranch(employer, data);
        var id = EmployeeId.next();
        jdbc.sql("""
                        INSERT INTO employee
                            (id, employer_id, branch_id, initials, last_name, reference, job_title, created_at, version)
                        VALUES (:id, :employer, :branch, :initials, :lastName, :reference, :jobTitle, :now, 0)
                        """)
                .param("id", id.value())
                .param("employer", employer.value())
                .param("branch", data.branch() == null ? null : data.branch().value())
                .param("initials", data.initials())
                .param("lastName", data.lastName())
                .param("reference", data.reference())
                .param("jobTitle", data.jobTitle())
                .param("now", now())
                .update();
        audit.record(
                AuditEvent.of("employee.registered", "employee", id.value()).employer(employer));
        return id;
    }

    /** @param recovered periods of at most 27 days in which the person worked fully again */
    @Transactional
    @PreAuthorize("hasAnyRole('EMPLOYER', 'SALES')")
    public SicknessCaseId openCase(EmployeeId employee, LocalDate firstSickDay, List<DateRange> recovered) {
        var row = reads.employee(employee).orElseThrow(NotFound::new);
        employers.requireOrdering(row.employer());
        var dates = new SicknessDates(firstSickDay, recovered).checkedOn(Zones.today(clock));
        var id = SicknessCaseId.next();
        jdbc.sql("""
                        INSERT INTO sickness_case (id, employer_id, employee_id, first_sick_day, opened_at, version)
                        VALUES (:id, :employer, :employee, :day, :now, 0)
                        """)
                .param("id", id.value())
                .param("employer", row.employer().value())
                .param("employee", employee.value())
                .param("day", dates.firstSickDay())
                .param("now", now())
                .update();
        reads.replaceInterruptions(id, dates);
        audit.record(AuditEvent.of("case.opened", "case", id.value()).employer(row.employer()));
        return id;
    }

    /** Puts a mistake or a new recovered period right; how the case read before is kept. */
    @Transactional
    @PreAuthorize("hasRole('EMPLOYER')")
    public void correct(SicknessCaseId id, long version, LocalDate firstSickDay, List<DateRange> recovered) {
        var employer = reads.employerOf(id).orElseThrow(NotFound::new);
        employers.require(employer, Right.ORDER);
        var dates = new SicknessDates(firstSickDay, recovered).checkedOn(Zones.today(clock));
        var before = reads.sicknessCase(id).orElseThrow(NotFound::new);
        var changed = jdbc.sql("""
                        UPDATE sickness_case SET first_sick_day = :day, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("day", dates.firstSickDay())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Refusal("employer.changed-meanwhile");
        }
        keep(before);
        reads.replaceInterruptions(id, dates);
        audit.record(AuditEvent.of("case.corrected", "case", id.value()).employer(employer));
    }

    public List<EmployeeRow> employees(EmployerId employer) {
        employers.require(employer, Right.READ);
        return reads.employees(employer);
    }

    public EmployeeRow employee(EmployeeId id) {
        var row = reads.employee(id).orElseThrow(NotFound::new);
        employers.require(row.employer(), Right.READ);
        return row;
    }

    public List<SicknessCaseRow> casesOf(EmployeeId employee) {
        employee(employee);
        return reads.casesOf(employee);
    }

    public SicknessCaseRow sicknessCase(SicknessCaseId id) {
        var employer = reads.employerOf(id).orElseThrow(NotFound::new);
        employers.require(employer, Right.READ);
        return reads.sicknessCase(id).orElseThrow(NotFound::new);
    }

    /** For modules that hold the id by a rule of their own, such as a coach's trajectory. */
    public Optional<EmployeeRow> named(EmployeeId id) {
        currentActor.require();
        return reads.employee(id);
    }

    /** For modules that hold the id by a rule of their own, such as a coach's trajectory. */
    public Optional<SicknessCaseRow> caseBehind(SicknessCaseId id) {
        currentActor.require();
        return reads.sicknessCase(id);
    }

    private void keep(SicknessCaseRow before) {
        var recovered = before.interruptions().stream()
                .map(range -> range.from() + "/" + range.until())
                .collect(java.util.stream.Collectors.joining(" "));
        jdbc.sql("""
                        INSERT INTO sickness_correction
                            (id, case_id, first_sick_day, recovered, corrected_at, corrected_by)
                        VALUES (:id, :case, :day, :recovered, :now, :by)
                        """)
                .param("id", Ids.next())
                .param("case", before.id().value())
                .param("day", before.firstSickDay())
                .param("recovered", recovered)
                .param("now", now())
                .param("by", currentActor.require().id().value())
                .update();
    }

    private void checkBranch(EmployerId employer, NewEmployee data) {
        var branch = data.branch();
        if (branch == null) {
            return;
        }
        var own = jdbc.sql("SELECT COUNT(*) FROM branch WHERE id = :id AND employer_id = :employer")
                .param("id", branch.value())
                .param("employer", employer.value())
                .query(Long.class)
                .single();
        if (own == 0) {
            throw new NotFound();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
