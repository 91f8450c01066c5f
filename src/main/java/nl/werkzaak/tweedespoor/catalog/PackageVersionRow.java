package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.PackageVersionId;

/** A version in the admin's list, with what can be done with it now. */
public record PackageVersionRow(
        PackageVersionId id, String code, int number, VersionStatus status, String name, int weeks, int coachHours) {

    public boolean mayChange() {
        return status == VersionStatus.DRAFT;
    }

    public boolean mayRetire() {
        return status == VersionStatus.PUBLISHED;
    }
}
