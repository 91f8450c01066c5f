package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.employer.Contact;
import nl.werkzaak.tweedespoor.employer.EmployeeAccountRow;
import nl.werkzaak.tweedespoor.employer.EmployeeAccounts;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployeeId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** Neutral mails to the people of one trajectory; whoever acts needs no right to look them up. */
@Component
public class TrajectoryPost {
    private final Coaches coaches;
    private final EmployeeAccounts accounts;
    private final Employers employers;
    private final Users users;
    private final CurrentActor actor;
    private final Outbox outbox;

    TrajectoryPost(
            Coaches coaches,
            EmployeeAccounts accounts,
            Employers employers,
            Users users,
            CurrentActor actor,
            Outbox outbox) {
        this.coaches = coaches;
        this.accounts = accounts;
        this.employers = employers;
        this.users = users;
        this.actor = actor;
        this.outbox = outbox;
    }

    /** The employee who can look for oneself. */
    public Optional<UserId> employee(TrajectoryRow row) {
        return employee(row.employee());
    }

    Optional<UserId> employee(EmployeeId employee) {
        return accounts.of(employee).filter(EmployeeAccountRow::isInUse).map(EmployeeAccountRow::user);
    }

    public Optional<UserId> coach(TrajectoryRow row) {
        return login(row.coach());
    }

    Optional<UserId> login(CoachId coach) {
        return Optional.ofNullable(
                actor.runAs(Actor.SYSTEM, () -> coaches.find(coach)).user());
    }

    /** Who manages the employer's account. */
    public List<UserId> managers(TrajectoryRow row) {
        return managers(row.employer());
    }

    List<UserId> managers(EmployerId employer) {
        return actor.runAs(Actor.SYSTEM, () -> employers.managers(employer)).stream()
                .map(Contact::user)
                .toList();
    }

    /** Nothing happens when the employee has no login in use: everything also goes without one. */
    public void tellEmployee(TrajectoryRow row, String event, String template) {
        employee(row).ifPresent(user -> tell(user, row.id(), event, template));
    }

    public void tellCoach(TrajectoryRow row, String event, String template) {
        coach(row).ifPresent(user -> tell(user, row.id(), event, template));
    }

    /** Once per event and person. */
    public void tell(UserId to, TrajectoryId trajectory, String event, String template) {
        users.find(to).ifPresent(user -> enqueue(user, event, template, page(user, trajectory)));
    }

    /** A coach who has no case of it: with the address of the page that is meant. */
    public void tell(CoachId to, String event, String template, String page) {
        login(to).flatMap(users::find).ifPresent(user -> enqueue(user, event, template, page));
    }

    private void enqueue(UserRow user, String event, String template, String page) {
        outbox.enqueue(
                new OutgoingMail(event + ":" + user.id(), user.email(), user.locale(), template, Map.of("link", page)));
    }

    private static String page(UserRow user, TrajectoryId trajectory) {
        return (user.role() == Role.EMPLOYEE ? "/mijn-traject/" : "/traject/") + trajectory;
    }
}
