package nl.werkzaak.tweedespoor.quote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.catalog.Price;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.platform.Again;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.PackageVersionId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A quote that an employer makes at once: a package with extras at the list price, no tailored lines, no discount. It
 * is as valid as one of sales, but holds no seat.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYER')")
public class SelfMadeQuotes {
    private final QuoteQueries queries;
    private final QuotePricing pricing;
    private final QuoteSettings settings;
    private final QuoteIssue issue;
    private final QuotePapers papers;
    private final Employers employers;
    private final CurrentActor actor;
    private final Again again;
    private final Clock clock;

    SelfMadeQuotes(
            QuoteQueries queries,
            QuotePricing pricing,
            QuoteSettings settings,
            QuoteIssue issue,
            QuotePapers papers,
            Employers employers,
            CurrentActor actor,
            Again again,
            Clock clock) {
        this.queries = queries;
        this.pricing = pricing;
        this.settings = settings;
        this.issue = issue;
        this.papers = papers;
        this.employers = employers;
        this.actor = actor;
        this.again = again;
        this.clock = clock;
    }

    /** What can be quoted today; in Dutch, as the quote will be. */
    public List<PackageOffer> offers() {
        return pricing.offers();
    }

    /** What it would cost. */
    public Price price(PackageVersionId version, List<String> addOns) {
        return pricing.price(form(version, addOns)).price();
    }

    /** The last day on which a quote made now can be accepted. */
    public LocalDate validUntil() {
        return Zones.today(clock).plusDays(settings.current().validDays());
    }

    /**
     * Prices, numbers and writes it.
     *
     * @throws Refusal at {@code package} or {@code addOns} for what is not offered, or when too many are open
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public QuoteFacts make(EmployerId employer, PackageVersionId version, List<String> addOns) {
        employers.require(employer, Right.ORDER);
        return papers.written(again.run(() -> {
            var most = settings.current().selfMadeOpen();
            if (queries.selfMadeOpen(employer, clock.instant()) >= most) {
                throw new Refusal("quote.selfMade.refusal.many", most);
            }
            var form = form(version, addOns);
            var priced = pricing.price(form);
            return issue.issueAtOnce(new Quote(
                    employer,
                    QuoteOrigin.ofEmployer(actor.require().id()),
                    form,
                    priced.quoted(),
                    priced.price(),
                    clock.instant()));
        }));
    }

    private QuoteForm form(PackageVersionId version, List<String> addOns) {
        return QuoteForm.of(version, null, settings.current().validDays()).withAddOns(addOns);
    }
}
