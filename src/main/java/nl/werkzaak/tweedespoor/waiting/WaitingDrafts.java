package nl.werkzaak.tweedespoor.waiting;

import java.util.Collection;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;

/** The orders being filled in for the cases that wait; a bean in the module that keeps them. */
public interface WaitingDrafts {
    /**
     * What the current user's draft asks for.
     *
     * @throws Refusal when employee, dates or package are not settled yet
     */
    JoinRequest read(DraftId draft);

    /** How the employer knows each case, as {@code A.B. (P-17)}; absent when its draft is gone. One statement. */
    Map<WaitingEntryId, String> references(Collection<WaitingRow> rows);

    /**
     * Carries package, start and seat into the order, in the very transaction that takes the seat.
     *
     * @return the draft in which the order goes on
     */
    DraftId onTaken(TakenSeat seat);
}
