package nl.werkzaak.tweedespoor.waiting;

import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;

/** A seat that was offered and is wanted. */
public record TakenSeat(DraftId draft, EmployerId employer, Wanted wanted, Week start, HoldId hold) {}
