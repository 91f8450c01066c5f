package nl.werkzaak.tweedespoor.agreement;

import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentReadRule;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** An agreement is read by its employer's people, by sales and by the admin; a coach needs no prices. */
@Component
class AgreementReadRule implements DocumentReadRule {
    private final Employers employers;
    private final CurrentActor current;

    AgreementReadRule(Employers employers, CurrentActor current) {
        this.employers = employers;
        this.current = current;
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return kind == DocumentKind.AGREEMENT;
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        var self = current.get().filter(actor::equals).isPresent();
        return self && employers.may(document.employer(), Right.READ) ? Decision.PERMIT : Decision.DENY;
    }
}
