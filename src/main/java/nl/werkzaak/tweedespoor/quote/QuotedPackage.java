package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;

/** The package as quoted: version, name, length and hours, copied so that a later version changes nothing. */
public record QuotedPackage(PackageVersionId version, int number, String code, String name, int weeks, int coachHours) {
    static QuotedPackage of(PackageOffer offer) {
        return new QuotedPackage(
                offer.version(), offer.number(), offer.code(), offer.name(), offer.weeks(), offer.coachHours());
    }
}
