package nl.werkzaak.tweedespoor.site.api;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The packages of today with their prices and the first week in which each can really start, anywhere or in one place. */
@Component
class PackagesEndpoint implements ApiEndpoint {
    private static final String PLACE = "place";

    /** A first start moves when somebody takes the seat. */
    private static final String CACHING = "public, max-age=60";

    private final Catalog catalog;
    private final Capacity capacity;
    private final Coaches coaches;
    private final Clock clock;

    PackagesEndpoint(Catalog catalog, Capacity capacity, Coaches coaches, Clock clock) {
        this.coaches = coaches;
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
        var query = ApiQuery.of(rawQuery, Set.of(PLACE, ApiLanguage.PARAMETER));
        var locale = ApiLanguage.of(query);
        var places = coaches.places();
        var wishes = query.single(PLACE)
                .map(name -> new Wishes(known(name, places), null))
                .orElse(Wishes.NONE);
        var today = Zones.today(clock);
        var offers = catalog.published(today, locale);
        var starts = capacity.firstPossibleStarts(
                offers.stream().map(PackageOffer::version).toList(), today, wishes);
        var packages = offers.stream()
                .map(offer -> PackagesJson.PackageJson.of(offer, starts.get(offer.version())))
                .toList();
        var names = places.stream().map(Place::name).toList();
        return ApiAnswer.json(
                ApiJson.MAPPER.writeValueAsBytes(new PackagesJson("EUR", names, packages)), locale, CACHING);
    }

    private static Place known(String name, List<Place> places) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ApiProblem.parameter(PLACE, "place"));
    }
}
