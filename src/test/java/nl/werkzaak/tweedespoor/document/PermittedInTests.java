package nl.werkzaak.tweedespoor.document;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.werkzaak.tweedespoor.shared.Actor;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.UserId;
import org.springframework.stereotype.Component;

/** A rule as an owning module has one; permits exactly what a test has named, so it disturbs no other test. */
@Component
public class PermittedInTests implements DocumentReadRule {
    private record Right(UserId user, DocumentId document) {}

    private final Set<Right> rights = ConcurrentHashMap.newKeySet();

    public void permit(UserId user, DocumentId document) {
        rights.add(new Right(user, document));
    }

    public void withdraw(UserId user, DocumentId document) {
        rights.remove(new Right(user, document));
    }

    @Override
    public boolean supports(DocumentKind kind) {
        return true;
    }

    @Override
    public Decision mayRead(Actor actor, DocumentRow document) {
        return rights.contains(new Right(actor.id(), document.id())) ? Decision.PERMIT : Decision.DENY;
    }
}
