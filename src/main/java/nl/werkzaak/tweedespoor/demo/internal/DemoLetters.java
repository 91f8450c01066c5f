package nl.werkzaak.tweedespoor.demo.internal;

import java.util.Map;
import nl.werkzaak.tweedespoor.quote.QuoteTemplates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** With which words the demo's quotes begin, per package. */
@Component
@Profile("demo")
class DemoLetters {
    private static final Map<String, String> FIRST = Map.of(
            "SCAN", "Na de scan weet u welk werk uw medewerker wel kan doen.",
            "BASIS", "Dank voor uw vraag. Hieronder staat ons aanbod.",
            "PLUS", "Dank voor uw vraag. In dit pakket zit meer begeleiding bij het zoeken en solliciteren.");
    private static final String BASIS_NOW =
            "Dank voor uw vraag. Een vaste coach begeleidt uw medewerker naar passend werk bij een andere werkgever."
                    + "\n\nHeeft u vragen? Stel ze bij deze offerte, dan antwoorden wij binnen een werkdag.";

    private final QuoteTemplates templates;

    DemoLetters(QuoteTemplates templates) {
        this.templates = templates;
    }

    void write() {
        FIRST.forEach((code, text) -> templates.write(code, 0, text));
        templates.write("BASIS", 1, BASIS_NOW);
    }
}
