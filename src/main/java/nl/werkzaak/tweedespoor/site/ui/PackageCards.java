package nl.werkzaak.tweedespoor.site.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** The packages of today, each with the first week in which a seat and a coach are really free. */
@Component
class PackageCards {

    /**
     * A package on offer.
     *
     * @param start empty when it cannot start within the pilot any more
     */
    record Offered(PackageOffer offer, Optional<Week> start) {}

    private final Catalog catalog;
    private final Capacity capacity;
    private final Clock clock;

    PackageCards(Catalog catalog, Capacity capacity, Clock clock) {
        this.catalog = catalog;
        this.capacity = capacity;
        this.clock = clock;
    }

    List<Offered> all(Locale locale) {
        return all(locale, Wishes.NONE);
    }

    /** The same with the first week in which a coach who works in that place is free. */
    List<Offered> all(Locale locale, Wishes wishes) {
        LocalDate today = Zones.today(clock);
        List<PackageOffer> offers = catalog.published(today, locale);
        var starts = capacity.firstPossibleStarts(
                offers.stream().map(PackageOffer::version).toList(), today, wishes);
        return offers.stream()
                .map(offer -> new Offered(offer, Optional.ofNullable(starts.get(offer.version()))))
                .toList();
    }
}
