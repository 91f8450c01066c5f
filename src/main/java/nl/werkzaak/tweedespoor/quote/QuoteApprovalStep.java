package nl.werkzaak.tweedespoor.quote;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.approval.ApprovalKind;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStep;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** What the second person sees of a quote; a yes to contents that are no longer there is refused. */
@Component
class QuoteApprovalStep implements ApprovalStep {
    private final QuoteRepository quotes;
    private final Texts texts;

    QuoteApprovalStep(QuoteRepository quotes, Texts texts) {
        this.quotes = quotes;
        this.texts = texts;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.QUOTE;
    }

    @Override
    public List<ApprovalFact> facts(ApprovalRow row, Locale locale) {
        return quotes.read(row.subject())
                .map(Quote::facts)
                .map(quote -> List.of(
                        fact(locale, "discount", Formats.percent(quote.form().discountBasisPoints(), locale)),
                        fact(locale, "net", money(quote.price().net(), locale)),
                        fact(locale, "cost", money(quote.price().cost(), locale)),
                        fact(
                                locale,
                                "margin",
                                money(quote.price().net().minus(quote.price().cost()), locale))))
                .orElse(List.of());
    }

    @Override
    public void onApproved(ApprovalRow row) {
        var same = quotes.lock(row.subject())
                .filter(quote -> quote.status() == QuoteStatus.DRAFT && quote.version() == row.subjectVersion());
        if (same.isEmpty()) {
            throw new Refusal("quote.approval.refusal.changed");
        }
    }

    private ApprovalFact fact(Locale locale, String name, String value) {
        return new ApprovalFact(texts.get(locale, "quote.approval.fact." + name), value);
    }

    private static String money(Money amount, Locale locale) {
        return Formats.money(amount, locale);
    }
}
