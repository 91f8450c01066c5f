package nl.werkzaak.tweedespoor.demo.internal;

import nl.werkzaak.tweedespoor.identity.Accounts;
import nl.werkzaak.tweedespoor.identity.Users;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.trajectory.EmployeeAccess;
import nl.werkzaak.tweedespoor.trajectory.Messages;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one employee of the demo who uses the portal: asked in by the coach, agrees with the plan, writes a message. */
@Component
@Profile("demo")
class DemoEmployee {
    static final String EMAIL = "noor.dewit@thuis.example";

    private final EmployeeAccess access;
    private final Accounts accounts;
    private final Users users;
    private final PlanResponses plans;
    private final Messages messages;
    private final CurrentActor actor;
    private final DemoPost post;

    DemoEmployee(
            EmployeeAccess access,
            Accounts accounts,
            Users users,
            PlanResponses plans,
            Messages messages,
            CurrentActor actor,
            DemoPost post) {
        this.access = access;
        this.accounts = accounts;
        this.users = users;
        this.plans = plans;
        this.messages = messages;
        this.actor = actor;
        this.post = post;
    }

    void joins(TrajectoryId id, Actor coach) {
        var address = EmailAddress.parse(EMAIL);
        actor.runAs(coach, () -> access.invite(id, address));
        accounts.choosePassword(post.token(address), DemoPeople.PASSWORD);
        var noor = users.withRole(Role.EMPLOYEE).stream()
                .filter(user -> user.email().equals(address))
                .findFirst()
                .orElseThrow()
                .actor();
        actor.runAs(noor, () -> plans.answer(id, true, ""));
        actor.runAs(coach, () -> messages.send(id, "Fijn dat u meekijkt. Er komt deze week een verslag aan."));
        actor.runAs(noor, () -> messages.send(id, "Dank u. Ik lees het graag eerst."));
    }
}
