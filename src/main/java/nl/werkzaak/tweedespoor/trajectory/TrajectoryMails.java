package nl.werkzaak.tweedespoor.trajectory;

import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Outbox;
import nl.werkzaak.tweedespoor.shared.OutgoingMail;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** Neutral mails about a trajectory: they say that there is something to see, never what. */
@Component
public class TrajectoryMails {
    private final Employers employers;
    private final Coaches coaches;
    private final Users users;
    private final CurrentActor actor;
    private final Outbox outbox;

    TrajectoryMails(Employers employers, Coaches coaches, Users users, CurrentActor actor, Outbox outbox) {
        this.employers = employers;
        this.coaches = coaches;
        this.users = users;
        this.actor = actor;
        this.outbox = outbox;
    }

    void coachAssigned(Trajectory trajectory) {
        var event = "coach-assigned:" + trajectory.id() + ":" + trajectory.coach();
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellCoach(trajectory, event, "ready");
    }

    void tellCoach(Trajectory trajectory, String event, String template) {
        var coach = coaches.find(trajectory.coach()).user();
        if (coach != null) {
            users.find(coach).ifPresent(user -> send(user, event, template, trajectory.id()));
        }
    }

    void changed(Trajectory trajectory, String what) {
        tellEmployer(trajectory.employer(), trajectory.id(), "trajectory-" + what + ":" + trajectory.id(), "changed");
    }

    /** Tells everybody who manages the employer's account; once per event and person. */
    public void tellEmployer(EmployerId employer, TrajectoryId trajectory, String event, String template) {
        readers(employer).forEach(user -> send(user, event, template, trajectory));
    }

    /** The coach who acts may not list an employer's people; the portal itself may. */
    private List<UserRow> readers(EmployerId employer) {
        var managers = actor.runAs(Actor.SYSTEM, () -> employers.managers(employer));
        return managers.stream()
                .flatMap(contact -> users.find(contact.user()).stream())
                .toList();
    }

    private void send(UserRow to, String event, String template, TrajectoryId trajectory) {
        outbox.enqueue(new OutgoingMail(
                event + ":" + to.id(), to.email(), to.locale(), template, Map.of("link", "/traject/" + trajectory)));
    }
}
