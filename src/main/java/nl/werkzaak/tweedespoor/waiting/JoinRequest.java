package nl.werkzaak.tweedespoor.waiting;

import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;

/** Asks for a place in the queue for the case of one order draft. */
public record JoinRequest(DraftId draft, EmployerId employer, Wanted wanted, SickDates dates) {
    public JoinRequest notBefore(LocalDate day) {
        var later = new Wanted(wanted.version(), wanted.addOns(), wanted.extraMinutes(), wanted.wishes(), day);
        return new JoinRequest(draft, employer, later, dates);
    }
}
