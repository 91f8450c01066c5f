package nl.werkzaak.tweedespoor.catalog;

import nl.werkzaak.tweedespoor.shared.PackageVersionId;

/** Addresses of this module's screens, for links from mails and other modules. */
public final class CatalogPaths {
    public static final String ALL = "beheer/pakketten";
    public static final String VERSION = ALL + "/:version";
    public static final String PREVIEW = VERSION + "/voorbeeld";
    public static final String RATES = "beheer/kostprijs";

    private CatalogPaths() {}

    public static String preview(PackageVersionId id) {
        return ALL + "/" + id + "/voorbeeld";
    }
}
