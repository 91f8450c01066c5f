package nl.werkzaak.tweedespoor.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import nl.werkzaak.tweedespoor.platform.BeforeOpening;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.VatId;
import nl.werkzaak.tweedespoor.shared.Zones;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Example texts, legal data and mandate for an empty database, so that an agreement can be made; each is marked as an
 * example and replaced by an admin before real use.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstContents implements BeforeOpening {
    private final Terms terms;
    private final WerkzaakParty party;
    private final Clock clock;

    FirstContents(Terms terms, WerkzaakParty party, Clock clock) {
        this.terms = terms;
        this.party = party;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        for (var kind : TermsKind.values()) {
            if (terms.versions(kind).isEmpty()) {
                terms.insert(kind, text(kind), null);
            }
        }
        if (party.legalData().isEmpty()) {
            party.insert(example());
        }
        if (party.mandates().isEmpty()) {
            var from = Zones.today(clock).withDayOfYear(1);
            party.insert("R. Voorbeeld", "manager Tweede Spoor", "Mandaatbesluit (voorbeeld) 2026-01", from, null);
        }
    }

    private static String text(TermsKind kind) {
        var name = "terms/" + kind.name().toLowerCase(Locale.ROOT) + "_nl.txt";
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LegalData example() {
        return new LegalData(
                "Werkzaak Rivierenland (voorbeeldgegevens)",
                KvkNumber.parse("00000019"),
                VatId.parse("NL004495445B01"),
                "Voorbeeldweg 1",
                Postcode.parse("4001 AA"),
                "Tiel",
                EmailAddress.parse("tweedespoor@werkzaak.example"),
                PhoneNumber.parse("0344 000 000"),
                EmailAddress.parse("klachten@werkzaak.example"),
                Money.euros("50000.00"));
    }
}
