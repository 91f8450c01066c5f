package nl.werkzaak.tweedespoor.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.capacity.Capacity;
import nl.werkzaak.tweedespoor.capacity.Pilot;
import nl.werkzaak.tweedespoor.capacity.Wishes;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.poortwachter.Facts;
import nl.werkzaak.tweedespoor.poortwachter.Poortwachter;
import nl.werkzaak.tweedespoor.poortwachter.TimelineResult;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the wizard's questions: what is offered, when it can start, what it costs, what is still wrong. */
@Service
@Transactional(readOnly = true)
public class OrderDesk {
    /** How far ahead a start can be chosen. */
    private static final int WEEKS_AHEAD = 26;

    private final Catalog catalog;
    private final Capacity capacity;
    private final Clock clock;
    private final Pilot pilot;
    private final QuotedForms quoted;

    OrderDesk(Catalog catalog, Capacity capacity, Pilot pilot, QuotedForms quoted, Clock clock) {
        this.pilot = pilot;
        this.quoted = quoted;
        this.catalog = catalog;
        this.capacity = capacity;
        this.clock = clock;
    }

    public LocalDate today() {
        return Zones.today(clock);
    }

    public LocalDate pilotEnd() {
        return pilot.current().ends();
    }

    public List<PackageOffer> offers() {
        return catalog.published(today());
    }

    /** What the form can choose from: the packages of today, or the one that its quote settled. */
    public List<PackageOffer> offers(OrderForm form) {
        return quoted.of(form)
                .map(quote -> List.of(catalog.offer(quote.quoted().version())))
                .orElseGet(this::offers);
    }

    /** What the accepted quote had said of a seat; absent without a quote. */
    public Optional<QuotedSeat> quotedSeat(OrderForm form) {
        return quoted.of(form).map(QuotedSeat::of);
    }

    /** The price of the accepted quote, or that of today. */
    public Price price(OrderForm form) {
        return quoted.of(form)
                .map(QuoteFacts::price)
                .orElseGet(() -> price(Objects.requireNonNull(form.packageVersion()), form.addOns()));
    }

    /** A coach's minutes beyond the hours of the package. */
    int extraMinutes(OrderForm form) {
        var version = form.packageVersion();
        return quoted.of(form)
                .map(quote -> quote.price().extraMinutes())
                .orElseGet(
                        () -> version == null ? 0 : catalog.coachMinutes(new PackageVersionId(version), form.addOns()));
    }

    public Price price(UUID packageVersion, List<String> addOns) {
        return catalog.price(new PackageVersionId(packageVersion), addOns, today());
    }

    /** The Mondays on which the package with these add-ons can still start; full weeks are left out. */
    public List<LocalDate> freeStarts(UUID packageVersion, List<String> addOns) {
        var version = new PackageVersionId(packageVersion);
        return freeStarts(version, catalog.coachMinutes(version, addOns), Wishes.NONE);
    }

    /** The same for the form as it is; none as long as no package was chosen. */
    public List<LocalDate> freeStarts(OrderForm form) {
        var version = form.packageVersion();
        return version == null
                ? List.of()
                : freeStarts(new PackageVersionId(version), extraMinutes(form), form.wishes());
    }

    private List<LocalDate> freeStarts(PackageVersionId version, int extra, Wishes wishes) {
        var earliest = Week.startingFrom(today().plusDays(1)).monday();
        return capacity.freeStarts(version, extra, earliest, WEEKS_AHEAD, wishes).stream()
                .map(Week::monday)
                .toList();
    }

    public LocalDate lastPaidDay(OrderForm.Who who) {
        return timeline(who).lastPaidDay();
    }

    private static TimelineResult timeline(OrderForm.Who who) {
        var first = who.firstSickDay();
        if (first == null) {
            throw new IllegalArgumentException("no first sick day");
        }
        return Poortwachter.timeline(first, who.recoveredRanges(), Facts.NONE);
    }

    public Map<String, Refusal> checkWho(OrderForm.Who who) {
        return OrderRules.who(who, today(), this::lastPaidDay);
    }

    public List<Refusal> warnings(OrderForm form) {
        var version = form.packageVersion();
        var start = form.start();
        if (version == null || start == null || !checkWho(form.who()).isEmpty()) {
            return List.of();
        }
        var weeks = catalog.offer(new PackageVersionId(version)).weeks();
        var timeline = timeline(form.who());
        return Stream.concat(
                        OrderRules.lateStart(start, timeline.secondTrack()).stream(),
                        OrderRules.warnings(start, weeks, timeline.lastPaidDay(), pilotEnd()).stream())
                .toList();
    }

    /** The day on which UWV expects the start; absent as long as the dates do not say so. */
    public Optional<LocalDate> due(OrderForm form) {
        return checkWho(form.who()).isEmpty()
                ? Optional.ofNullable(timeline(form.who()).secondTrack().due())
                : Optional.empty();
    }

    public Map<String, Refusal> checkPackage(@Nullable UUID version) {
        var offered = offers().stream().anyMatch(o -> o.version().value().equals(version));
        return offered ? Map.of() : Map.of("package", new Refusal("order.refusal.package"));
    }

    public Map<String, Refusal> checkStart(OrderForm form) {
        return checkStart(form, false);
    }

    private Map<String, Refusal> checkStart(OrderForm form, boolean held) {
        var version = form.packageVersion();
        var start = form.start();
        if (version == null || start == null) {
            return Map.of("start", new Refusal("order.refusal.start"));
        }
        var free = held ? List.of(start) : freeStarts(form);
        return OrderRules.start(start, today(), pilotEnd(), free)
                .map(refusal -> Map.of("start", refusal))
                .orElse(Map.of());
    }

    /** What is wrong before it comes to the start: employee, dates, package. */
    Map<String, Refusal> checkCase(OrderForm form) {
        var refusals = new LinkedHashMap<>(checkWho(form.who()));
        var quote = quoted.of(form);
        refusals.putAll(quote.map(facts -> QuotedForms.check(form, facts))
                .orElseGet(() -> checkPackage(form.packageVersion())));
        return refusals;
    }

    /** Everything that is still wrong, the first step first; {@code held} spares a week that is full by our own hold. */
    Map<String, Refusal> check(OrderForm form, boolean held) {
        var refusals = checkCase(form);
        if (refusals.isEmpty()) {
            refusals.putAll(checkStart(form, held));
        }
        return refusals;
    }

    void require(OrderForm form, boolean held) {
        check(form, held).forEach((field, refusal) -> {
            throw refusal.at(field);
        });
    }
}
