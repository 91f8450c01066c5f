package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.quote.Letterhead;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives quotes the legal data that the agreement will name. */
@Component
class CurrentLetterhead implements Letterhead.Source {
    private final WerkzaakParty party;

    CurrentLetterhead(WerkzaakParty party) {
        this.party = party;
    }

    @Override
    public Letterhead current() {
        var own = party.legalData().orElseThrow(() -> new Refusal("agreement.refusal.noLegalData"));
        return of(own);
    }

    private static Letterhead of(LegalData own) {
        return new Letterhead(
                own.name(),
                own.kvk().value(),
                own.vatId().value(),
                own.address() + ", " + own.postcode() + " " + own.town(),
                own.email().value(),
                own.phone().display());
    }
}
