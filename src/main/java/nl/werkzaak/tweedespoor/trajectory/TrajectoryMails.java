package nl.werkzaak.tweedespoor.trajectory;

import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import org.springframework.stereotype.Component;

/** What is told about a trajectory's own course: that there is something to see, never what. */
@Component
public class TrajectoryMails {
    private final TrajectoryPost post;

    TrajectoryMails(TrajectoryPost post) {
        this.post = post;
    }

    void coachAssigned(Trajectory trajectory) {
        var event = "coach-assigned:" + trajectory.id() + ":" + trajectory.coach();
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellCoach(trajectory, event, "ready");
    }

    void tellCoach(Trajectory trajectory, String event, String template) {
        post.login(trajectory.coach()).ifPresent(user -> post.tell(user, trajectory.id(), event, template));
    }

    void changed(Trajectory trajectory, String what) {
        tellEmployer(trajectory.employer(), trajectory.id(), "trajectory-" + what + ":" + trajectory.id(), "changed");
    }

    /** Tells everybody who manages the employer's account; once per event and person. */
    public void tellEmployer(EmployerId employer, TrajectoryId trajectory, String event, String template) {
        post.managers(employer).forEach(user -> post.tell(user, trajectory, event, template));
    }
}
