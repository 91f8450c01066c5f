package nl.werkzaak.tweedespoor.shared;

import java.util.Set;
import java.util.UUID;

/** Who acts: a logged-in person, or the portal itself for jobs. */
public record Actor(UserId id, String name, Role role, Set<Permission> permissions) {
    /** The portal's own jobs; never a login. */
    public static final Actor SYSTEM = new Actor(new UserId(new UUID(0L, 0L)), "systeem", Role.ADMIN, Set.of());

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    public boolean is(Role other) {
        return role == other;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isSystem() {
        return equals(SYSTEM);
    }

    public boolean isStaff() {
        return role == Role.SALES || role == Role.ADMIN || role == Role.COACH;
    }
}
