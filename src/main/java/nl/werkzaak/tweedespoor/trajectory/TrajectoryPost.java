package nl.werkzaak.tweedespoor.trajectory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.werkzaak.tweedespoor.shared.Zones;
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
    private final StandIns standIns;
    private final Clock clock;

    TrajectoryPost(
            Coaches coaches,
            EmployeeAccounts accounts,
            Employers employers,
            Users users,
            CurrentActor actor,
            Outbox outbox,
            StandIns standIns,
            Clock clock) {
        this.coaches = coaches;
        this.accounts = accounts;
        this.employers = employers;
        this.users = users;
        this.actor = actor;
        this.outbox = outbox;
        this.standIns = standIns;
        this.clock = clock;
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

    /** The coach, and who stands in today. */
    public void tellCoach(TrajectoryRow row, String event, String template) {
        coaches(row).forEach(user -> tell(user, row.id(), event, template));
    }

    /** Who works on it today: the coach, and who stands in. */
    public List<UserId> coaches(TrajectoryRow row) {
        var today = Zones.today(clock);
        return Stream.concat(
                        Stream.of(row.coach()),
                        standIns.from(row.id(), today).stream()
                                .filter(standIn -> standIn.days().contains(today))
                                .map(StandIn::coach))
                .flatMap(each -> login(each).stream())
                .toList();
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
