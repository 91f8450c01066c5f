package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.HoldId;
import nl.werkzaak.tweedespoor.shared.Week;

/**
 * A week of a hold that does not work out.
 *
 * @param coach       who has the hold in that week
 * @param minutesOver of {@link ConflictKind#HOURS}: by how much the coach's whole week exceeds the hours; of
 *     {@link ConflictKind#OVERRUN}: the minutes that could not be booked
 */
public record ConflictRow(HoldId hold, CoachId coach, Week week, ConflictKind kind, int minutesOver) {}
