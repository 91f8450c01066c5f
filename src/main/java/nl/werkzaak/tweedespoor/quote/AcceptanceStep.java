package nl.werkzaak.tweedespoor.quote;

import nl.werkzaak.tweedespoor.shared.DraftId;

/** What the module above does in the very transaction that accepts a quote: the order is begun with its seat. */
public interface AcceptanceStep {
    /** @return the draft in which the employer fills in the rest of the order */
    DraftId onAccepted(QuoteFacts quote);
}
