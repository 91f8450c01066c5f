package nl.werkzaak.tweedespoor.employer;

import java.time.Instant;
import nl.werkzaak.tweedespoor.identity.UserStatus;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.UserId;

/** The login of an employee; {@code email} is for the coach, never for the employer. */
public record EmployeeAccountRow(
        EmployeeId employee, UserId user, EmailAddress email, UserStatus status, Instant invitedAt) {
    /** The employee has chosen a password, so that what is shown here can be seen. */
    public boolean isInUse() {
        return status == UserStatus.ACTIVE;
    }

    @Override
    public String toString() {
        return "EmployeeAccountRow[" + employee + ", " + status + "]";
    }
}
