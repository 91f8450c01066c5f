package nl.werkzaak.tweedespoor.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.catalog.internal.CatalogReads;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Werkzaak offers, for everybody to read; without a language the Dutch texts, which bind. */
@Service
@Transactional(readOnly = true)
public class Catalog {
    private final CatalogReads reads;
    private final Clock clock;

    Catalog(CatalogReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    public List<PackageOffer> published(LocalDate on) {
        return published(on, Texts.DUTCH);
    }

    /** The packages that can be ordered on that day, at that day's prices; three statements in all. */
    public List<PackageOffer> published(LocalDate on, Locale locale) {
        return reads.published(on, locale);
    }

    /** One version, if it can be ordered on that day; in Dutch. */
    public Optional<PackageOffer> published(PackageVersionId version, LocalDate on) {
        return reads.published(version, on, Texts.DUTCH);
    }

    /**
     * One version, also a retired one, at today's price.
     *
     * @throws NotFound for a version that was never published
     */
    public PackageOffer offer(PackageVersionId version) {
        return offer(version, Texts.DUTCH);
    }

    public PackageOffer offer(PackageVersionId version, Locale locale) {
        return reads.offer(version, Zones.today(clock), locale).orElseThrow(NotFound::new);
    }

    /** Minutes per week of a version, from the week of the intake to that of the final report. */
    public HourProfile profile(PackageVersionId version) {
        var found = profiles(List.of(version)).get(version);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** What a version's coach should be good at. */
    public Optional<Specialism> specialism(PackageVersionId version) {
        return reads.specialism(version);
    }

    /** A coach's minutes for these add-ons beside a version; a code given twice counts twice, an unknown one nothing. */
    public int coachMinutes(PackageVersionId version, List<String> addOnCodes) {
        if (addOnCodes.isEmpty()) {
            return 0;
        }
        var offered =
                offer(version).addOns().stream().collect(Collectors.toMap(AddOnOffer::code, AddOnOffer::coachMinutes));
        return addOnCodes.stream()
                .mapToInt(code -> offered.getOrDefault(code, 0))
                .sum();
    }

    /** The profiles of several versions in one statement. */
    public Map<PackageVersionId, HourProfile> profiles(Collection<PackageVersionId> versions) {
        return versions.isEmpty() ? Map.of() : reads.profiles(versions);
    }

    /**
     * The price on a day, in Dutch.
     *
     * @throws Refusal when the version cannot be ordered on that day, or the choice cannot be priced
     */
    public Price price(PackageVersionId version, Choice choice, LocalDate on) {
        var offer = reads.published(on, Texts.DUTCH).stream()
                .filter(candidate -> candidate.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new Refusal("catalog.notOffered").at("package"));
        return Pricing.price(offer, choice);
    }

    /** The same with nothing but add-ons; a code given twice is ordered twice. */
    public Price price(PackageVersionId version, List<String> addOnCodes, LocalDate on) {
        return price(version, Choice.of(addOnCodes), on);
    }
}
