package nl.werkzaak.tweedespoor.shared;

/** What a member of staff may do beside its role. */
public enum Permission {
    APPROVE_PRICE,
    SIGN_FOR_WERKZAAK
}
