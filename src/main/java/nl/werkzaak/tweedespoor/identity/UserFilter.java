package nl.werkzaak.tweedespoor.identity;

import nl.werkzaak.tweedespoor.shared.Role;
import org.jspecify.annotations.Nullable;

/** Which users to list: by part of name or address, by role; empty means all. */
public record UserFilter(String search, @Nullable Role role) {}
