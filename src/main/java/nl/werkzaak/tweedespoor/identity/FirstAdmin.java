package nl.werkzaak.tweedespoor.identity;

import java.util.Set;
import nl.werkzaak.tweedespoor.platform.BeforeOpening;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets the first person into an empty portal: the address in {@code PORTAL_FIRST_ADMIN} is asked in by mail at every
 * start until somebody is admin. From then on admins ask each other in and the setting does nothing.
 */
@Component
class FirstAdmin implements BeforeOpening {
    private final String address;
    private final Users users;
    private final CurrentActor actor;

    FirstAdmin(@Value("${portal.first-admin:}") String address, Users users, CurrentActor actor) {
        this.address = address;
        this.users = users;
        this.actor = actor;
    }

    @Override
    public void prepare() {
        if (address.isBlank() || !users.withRole(Role.ADMIN).isEmpty()) {
            return;
        }
        var email = EmailAddress.parse(address.strip());
        actor.runAs(Actor.SYSTEM, () -> invite(email));
    }

    private UserId invite(EmailAddress email) {
        var invited = users.list(new UserFilter(email.value(), Role.ADMIN), 0, 1);
        if (invited.isEmpty()) {
            return users.invite(new Invitation(email, email.value(), Role.ADMIN, Set.of()));
        }
        users.inviteAgain(invited.getFirst().id());
        return invited.getFirst().id();
    }
}
