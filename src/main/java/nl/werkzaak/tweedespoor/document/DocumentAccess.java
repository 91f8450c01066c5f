package nl.werkzaak.tweedespoor.document;

import java.util.List;
import nl.werkzaak.tweedespoor.document.DocumentReadRule.Decision;
import nl.werkzaak.tweedespoor.shared.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the rules of the modules that own documents. */
@Component
public class DocumentAccess {
    private final ObjectProvider<DocumentReadRule> rules;

    DocumentAccess(ObjectProvider<DocumentReadRule> rules) {
        this.rules = rules;
    }

    /** Nobody reads what the virus scanner has not let pass. */
    public boolean mayRead(Actor actor, DocumentRow document) {
        return document.scan().isReadable() && isAllowed(actor, document);
    }

    /** Whether the actor may know of it, also while it waits for the scanner. */
    boolean isAllowed(Actor actor, DocumentRow document) {
        return permits(rules.stream().toList(), actor, document);
    }

    static boolean permits(List<DocumentReadRule> rules, Actor actor, DocumentRow document) {
        return rules.stream()
                .filter(rule -> rule.supports(document.kind()))
                .anyMatch(rule -> rule.mayRead(actor, document) == Decision.PERMIT);
    }
}
