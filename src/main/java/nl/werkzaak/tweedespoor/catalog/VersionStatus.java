package nl.werkzaak.tweedespoor.catalog;

/** Life of a package version; only a published one can be ordered, and a retired one never returns. */
public enum VersionStatus {
    DRAFT,
    PUBLISHED,
    RETIRED;

    public boolean mayBecome(VersionStatus next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == RETIRED;
            case RETIRED -> false;
        };
    }
}
