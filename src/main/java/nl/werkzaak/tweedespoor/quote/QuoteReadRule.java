package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentReadRule;
import nl.werkzaak.tweedespoor.document.DocumentReadRule.Decision;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** A quote is read by its employer's people, by sales and by the admin; a coach needs no prices. */
@Component
class QuoteReadRule implements DocumentReadRule {
    private final Employers employers;
    private final CurrentActor current;

    QuoteReadRule(Employers employers, CurrentActor current) {
        this.employers = employers;
        this.current = current;
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return kind == DocumentKind.QUOTE;
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        var self = current.get().filter(actor::equals).isPresent();
        return self && employers.may(document.employer(), Right.READ) ? Decision.PERMIT : Decision.DENY;
    }
}
