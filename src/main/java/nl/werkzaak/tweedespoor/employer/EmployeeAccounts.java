package nl.werkzaak.tweedespoor.employer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.werkzaak.tweedespoor.audit.AuditEvent;
import nl.werkzaak.tweedespoor.audit.AuditTrail;
import nl.werkzaak.tweedespoor.employer.internal.SicknessReads;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties one login to one employee's file. Who may do so is decided by the services that call this one. */
@Service
@Transactional(readOnly = true)
public class EmployeeAccounts {
    private final SicknessReads reads;
    private final Users users;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    EmployeeAccounts(
            SicknessReads reads, Users users, JdbcClient jdbc, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.reads = reads;
        this.users = users;
        this.jdbc = jdbc;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<EmployeeAccountRow> of(EmployeeId employee) {
        return jdbc.sql("""
                        SELECT a.employee_id, a.user_id, a.invited_at, u.email, u.status
                        FROM employee_account a JOIN user_account u ON u.id = a.user_id
                        WHERE a.employee_id = :employee
                        """)
                .param("employee", employee.value())
                .query(EmployeeAccounts::row)
                .optional();
    }

    /** The file that belongs to this login, if it is an employee's. */
    public Optional<EmployeeId> employeeOf(UserId user) {
        return jdbc.sql("SELECT employee_id FROM employee_account WHERE user_id = :user")
                .param("user", user.value())
                .query(UUID.class)
                .optional()
                .map(EmployeeId::new);
    }

    /** Asks the employee in; a second address takes the place of one that was never used. */
    @Transactional
    public void invite(EmployeeId id, EmailAddress email) {
        var employee = reads.employee(id).orElseThrow(NotFound::new);
        of(id).ifPresent(before -> {
            if (before.isInUse()) {
                throw new Refusal("employee.invite.inUse").at("email");
            }
            untie(id);
        });
        var user = users.inviteEmployee(email, employee.name());
        if (employeeOf(user).isPresent()) {
            throw Users.addressTaken();
        }
        jdbc.sql("""
                        INSERT INTO employee_account (employee_id, user_id, employer_id, invited_at, invited_by)
                        VALUES (:employee, :user, :employer, :now, :by)
                        """)
                .param("employee", id.value())
                .param("user", user.value())
                .param("employer", employee.employer().value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", actor.require().id().value())
                .update();
        audit.record(AuditEvent.of("employee.invited", "employee", id.value()).employer(employee.employer()));
    }

    /** Mails the invitation again; only the newest link works. */
    @Transactional
    public void inviteAgain(EmployeeId id) {
        var employee = reads.employee(id).orElseThrow(NotFound::new);
        users.inviteEmployeeAgain(of(id).orElseThrow(NotFound::new).user());
        audit.record(
                AuditEvent.of("employee.invited-again", "employee", id.value()).employer(employee.employer()));
    }

    /** Takes the login off the file, for instance because the address was not the employee's own. */
    @Transactional
    public void end(EmployeeId id) {
        var employee = reads.employee(id).orElseThrow(NotFound::new);
        var account = of(id).orElseThrow(NotFound::new);
        untie(id);
        audit.record(AuditEvent.of("employee.access-ended", "employee", id.value())
                .employer(employee.employer())
                .detail("user", account.user()));
    }

    private void untie(EmployeeId id) {
        jdbc.sql("DELETE FROM employee_account WHERE employee_id = :employee")
                .param("employee", id.value())
                .update();
    }

    private static EmployeeAccountRow row(ResultSet row, int number) throws SQLException {
        return new EmployeeAccountRow(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                new EmailAddress(row.getString("email")),
                UserStatus.valueOf(row.getString("status")),
                row.getObject("invited_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
