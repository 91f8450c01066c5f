package nl.werkzaak.tweedespoor.report;

import java.time.Clock;
import nl.werkzaak.tweedespoor.document.DocumentKind;
import nl.werkzaak.tweedespoor.document.DocumentReadRule;
import nl.werkzaak.tweedespoor.document.DocumentRow;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.Role;
import org.springframework.stereotype.Component;

/** An admin reads the one report for which a reason was given, as long as the hour lasts. */
@Component
class BreakGlassReadRule implements DocumentReadRule {
    private final BreakGlassBook book;
    private final Clock clock;

    BreakGlassReadRule(BreakGlassBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return kind == DocumentKind.PROGRESS_REPORT || kind == DocumentKind.EMPLOYABILITY_ADVICE;
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        if (!actor.is(Role.ADMIN) || actor.isSystem()) {
            return Decision.DENY;
        }
        var now = clock.instant();
        var open = book.open(actor.id(), now).stream().anyMatch(grant -> grant.covers(actor.id(), document.id(), now));
        return open ? Decision.PERMIT : Decision.DENY;
    }
}
