package nl.werkzaak.tweedespoor.audit;

/** Which lines to show: an action's beginning and a role; empty means all. */
public record AuditFilter(String action, String role) {}
