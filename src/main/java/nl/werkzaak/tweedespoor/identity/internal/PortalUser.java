package nl.werkzaak.tweedespoor.identity.internal;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.werkzaak.tweedespoor.identity.UserRow;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.Permission;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who sits behind a login; lives in the session and therefore holds no password, not even hashed. */
public record PortalUser(UUID id, String name, Role role, Set<Permission> permissions, int stamp)
        implements AuthenticatedPrincipal, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    public PortalUser {
        permissions = Set.copyOf(permissions);
    }

    public static PortalUser of(UserAccount account) {
        return of(account.row(), account.stamp());
    }

    public static PortalUser of(UserRow row, int stamp) {
        return new PortalUser(row.id().value(), row.name(), row.role(), row.permissions(), stamp);
    }

    static PortalUser of(Actor actor) {
        return new PortalUser(actor.id().value(), actor.name(), actor.role(), actor.permissions(), -1);
    }

    public Actor actor() {
        return isSystem() ? Actor.SYSTEM : new Actor(userId(), name, role, permissions);
    }

    public UserId userId() {
        return new UserId(id);
    }

    public boolean isSystem() {
        return Actor.SYSTEM.id().value().equals(id);
    }

    /** The role; the portal's own jobs stand in for every member of staff. */
    public Collection<GrantedAuthority> roleAuthorities() {
        var authorities = new ArrayList<GrantedAuthority>();
        var roles = isSystem() ? List.of(Role.values()) : List.of(role);
        roles.forEach(each -> authorities.add(new SimpleGrantedAuthority(each.authority())));
        permissions.forEach(each -> authorities.add(new SimpleGrantedAuthority("PERMISSION_" + each.name())));
        return authorities;
    }

    @Override
    public String getName() {
        return id.toString();
    }
}
