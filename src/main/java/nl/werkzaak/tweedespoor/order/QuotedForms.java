package nl.werkzaak.tweedespoor.order;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.tweedespoor.quote.QuoteFacts;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.quote.Quotes;
import nl.werkzaak.tweedespoor.shared.QuoteId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** The accepted quote behind a form: its package and price count, not those of today. */
@Component
class QuotedForms {
    private final Quotes quotes;

    QuotedForms(Quotes quotes) {
        this.quotes = quotes;
    }

    Optional<QuoteFacts> of(OrderForm form) {
        var id = form.quote();
        if (id == null) {
            return Optional.empty();
        }
        var quote = quotes.find(new QuoteId(id));
        if (quote.status() != QuoteStatus.ACCEPTED) {
            throw new Refusal("order.refusal.quote");
        }
        return Optional.of(quote);
    }

    /** What the quote settles cannot be changed on the way. */
    static Map<String, Refusal> check(OrderForm form, QuoteFacts quote) {
        var refusals = new LinkedHashMap<String, Refusal>();
        if (!quote.employer().value().equals(form.who().employer())) {
            refusals.put("employer", new Refusal("order.refusal.quoteEmployer"));
        }
        var same = quote.quoted().version().value().equals(form.packageVersion())
                && quote.form().addOns().equals(form.addOns());
        if (!same) {
            refusals.put("package", new Refusal("order.refusal.quotePackage"));
        }
        return refusals;
    }
}
