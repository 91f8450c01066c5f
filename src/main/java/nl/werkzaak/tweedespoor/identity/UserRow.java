package nl.werkzaak.tweedespoor.identity;

import java.util.Locale;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;

/** A user as other modules see one. */
public record UserRow(
        UserId id,
        EmailAddress email,
        String name,
        Role role,
        Set<Permission> permissions,
        Locale locale,
        UserStatus status) {

    public UserRow {
        permissions = Set.copyOf(permissions);
    }

    public Actor actor() {
        return new Actor(id, name, role, permissions);
    }
}
