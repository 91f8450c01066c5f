package nl.werkzaak.tweedespoor.employer;

/** How an employer found Werkzaak: a pilot indicator that cannot be had later (domain.md §7). */
public enum ReferredBy {
    OCCUPATIONAL_HEALTH_SERVICE,
    INSURER,
    ADVISER,
    MUNICIPALITY,
    NETWORK,
    SEARCH,
    OTHER
}
