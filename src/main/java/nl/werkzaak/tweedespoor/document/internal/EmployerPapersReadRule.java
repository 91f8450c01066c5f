package nl.werkzaak.tweedespoor.document.internal;

import java.util.EnumSet;
import java.util.Set;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentReadRule;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import org.springframework.stereotype.Component;

/** Papers with a price are read by their employer's people, by sales and by the admin; a coach needs no prices. */
@Component
class EmployerPapersReadRule implements DocumentReadRule {
    private static final Set<DocumentKind> KINDS = EnumSet.of(DocumentKind.QUOTE, DocumentKind.AGREEMENT);

    private final Employers employers;
    private final CurrentActor current;

    EmployerPapersReadRule(Employers employers, CurrentActor current) {
        this.employers = employers;
        this.current = current;
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return KINDS.contains(kind);
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        var self = current.get().filter(actor::equals).isPresent();
        return self && employers.may(document.employer(), Right.READ) ? Decision.PERMIT : Decision.DENY;
    }
}
