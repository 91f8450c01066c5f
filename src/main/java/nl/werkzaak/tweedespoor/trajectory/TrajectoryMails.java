package nl.werkzaak.tweedespoor.trajectory;

import nl.werkzaak.tweedespoor.shared.CoachId;
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

    /** Also when somebody gets a trajectory back: each time is an event of its own. */
    void coachAssigned(Trajectory trajectory) {
        var event = "coach-assigned:" + trajectory.id() + ":" + trajectory.coach() + ":" + trajectory.version();
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellEmployee(trajectory, event, "changed");
        tellCoach(trajectory, event, "ready");
    }

    void moved(Trajectory trajectory) {
        var event = "trajectory-moved:" + trajectory.id() + ":" + trajectory.version();
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellEmployee(trajectory, event, "changed");
        tellCoach(trajectory, event, "changed");
    }

    /** It goes on longer; whoever let it knows already. */
    void prolonged(Trajectory trajectory) {
        var event = "trajectory-prolonged:" + trajectory.id() + ":" + trajectory.version();
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellEmployee(trajectory, event, "changed");
    }

    /** The one who was the coach hears it too, and finds the note on the own page. */
    void coachLeaves(Trajectory trajectory, CoachId before) {
        var event = "coach-left:" + trajectory.id() + ":" + before + ":" + trajectory.version();
        post.tell(before, event, "changed", "/coach");
    }

    /** Somebody stands in for some days: that one, the employer and the employee hear that there is a contact. */
    void standsIn(Trajectory trajectory, StandIn standIn) {
        var event = "stands-in:" + trajectory.id() + ":" + standIn.coach() + ":"
                + standIn.days().from();
        post.tell(standIn.coach(), event, "ready", "/coach");
        tellEmployer(trajectory.employer(), trajectory.id(), event, "changed");
        tellEmployee(trajectory, event, "changed");
    }

    private void tellEmployee(Trajectory trajectory, String event, String template) {
        post.employee(trajectory.employee()).ifPresent(user -> post.tell(user, trajectory.id(), event, template));
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
