package nl.werkzaak.tweedespoor.identity;

import java.util.Set;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;

/** Asks a person in: a mail with a link to choose a password. */
public record Invitation(EmailAddress email, String name, Role role, Set<Permission> permissions) {
    public Invitation {
        permissions = Set.copyOf(permissions);
    }
}
