package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Component;

/** When what is quoted can still start. */
@Component
class QuoteStarts {
    private static final int WEEKS_AHEAD = 26;

    private final QuotePricing pricing;
    private final Capacity capacity;
    private final Clock clock;

    QuoteStarts(QuotePricing pricing, Capacity capacity, Clock clock) {
        this.pricing = pricing;
        this.capacity = capacity;
        this.clock = clock;
    }

    /** The Mondays with room, also for the hours of what comes beside the package; none once it is retired. */
    List<LocalDate> free(QuoteForm form) {
        if (!pricing.isOffered(form.packageVersion())) {
            return List.of();
        }
        var extra = pricing.price(form).price().extraMinutes();
        var first = Zones.today(clock).plusDays(1);
        return capacity.freeStarts(form.packageVersion(), extra, first, WEEKS_AHEAD).stream()
                .map(Week::monday)
                .toList();
    }
}
