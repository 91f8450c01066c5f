package nl.werkzaak.tweedespoor.site.api;

import java.time.Clock;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The packages of today with their prices and the first week in which each can really start. */
@Component
class PackagesEndpoint implements ApiEndpoint {
    /** A first start moves when somebody takes the seat. */
    private static final String CACHING = "public, max-age=60";

    private final Catalog catalog;
    private final Capacity capacity;
    private final Clock clock;

    PackagesEndpoint(Catalog catalog, Capacity capacity, Clock clock) {
        this.catalog = catalog;
        this.capacity = capacity;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/api/v1/packages";
    }

    @Override
    public ApiAnswer answer(@Nullable String rawQuery) {
        var locale = ApiLanguage.of(ApiQuery.of(rawQuery, Set.of(ApiLanguage.PARAMETER)));
        var today = Zones.today(clock);
        var offers = catalog.published(today, locale);
        var starts = capacity.firstPossibleStarts(
                offers.stream().map(PackageOffer::version).toList(), today);
        var packages = offers.stream()
                .map(offer -> PackagesJson.PackageJson.of(offer, starts.get(offer.version())))
                .toList();
        return ApiAnswer.json(ApiJson.MAPPER.writeValueAsBytes(new PackagesJson("EUR", packages)), locale, CACHING);
    }
}
