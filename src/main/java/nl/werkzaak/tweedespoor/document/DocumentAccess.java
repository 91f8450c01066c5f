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

    public boolean mayRead(Actor actor, DocumentRow document) {
        return permits(rules.stream().toList(), actor, document);
    }

    static boolean permits(List<DocumentReadRule> rules, Actor actor, DocumentRow document) {
        return rules.stream()
                .filter(rule -> rule.supports(document.kind()))
                .anyMatch(rule -> rule.mayRead(actor, document) == Decision.PERMIT);
    }
}
