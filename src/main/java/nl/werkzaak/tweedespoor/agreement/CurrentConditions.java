package nl.werkzaak.tweedespoor.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.order.OrderConditions;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives the order's recap the texts that the agreement will contain. */
@Component
class CurrentConditions implements OrderConditions {
    private final Terms terms;
    private final Texts texts;

    CurrentConditions(Terms terms, Texts texts) {
        this.terms = terms;
        this.texts = texts;
    }

    @Override
    public List<Condition> current(Locale locale) {
        return Stream.of(TermsKind.TERMS, TermsKind.PRIVACY)
                .map(terms::inForce)
                .map(version -> new Condition(
                        texts.get(locale, version.kind().key()),
                        String.valueOf(version.number()),
                        version.text(locale)))
                .toList();
    }
}
