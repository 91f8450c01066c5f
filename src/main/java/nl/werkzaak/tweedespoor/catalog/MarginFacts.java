package nl.werkzaak.tweedespoor.catalog;

import java.util.List;
import java.util.Locale;
import nl.werkzaak.tweedespoor.approval.ApprovalFact;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Texts;

/** A margin in the words that an approver reads. */
record MarginFacts(Texts texts, Locale locale) {
    List<ApprovalFact> of(Margin margin) {
        return List.of(
                fact("tariff", Formats.money(margin.tariff(), locale)),
                fact("cost", Formats.money(margin.cost(), locale)),
                fact("margin", words(margin)));
    }

    private String words(Margin margin) {
        var key = margin.isLoss() ? "catalog.margin.loss" : "catalog.margin.profit";
        return texts.get(
                locale,
                key,
                Formats.money(margin.amount(), locale),
                Formats.percent(margin.basisPoints(), locale),
                Formats.percent(margin.breakEvenBasisPoints(), locale));
    }

    private ApprovalFact fact(String key, String value) {
        return new ApprovalFact(texts.get(locale, "catalog.margin." + key), value);
    }
}
