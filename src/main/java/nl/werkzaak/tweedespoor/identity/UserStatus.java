package nl.werkzaak.tweedespoor.identity;

/** Where an account stands; only ACTIVE may log in. */
public enum UserStatus {
    /** Asked in by a colleague or an admin; has no password yet. */
    INVITED,
    /** Registered; the e-mail address is not confirmed. */
    UNCONFIRMED,
    ACTIVE,
    BLOCKED
}
