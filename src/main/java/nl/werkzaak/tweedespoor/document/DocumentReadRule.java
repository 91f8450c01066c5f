package nl.werkzaak.tweedespoor.document;

import nl.werkzaak.tweedespoor.shared.Actor;

/**
 * Who may read documents of a kind: a bean in the module that owns them. Several rules may permit; without any that
 * does, nobody reads.
 */
public interface DocumentReadRule {
    enum Decision {
        PERMIT,
        DENY
    }

    boolean supports(DocumentKind kind);

    Decision mayRead(Actor actor, DocumentRow document);
}
