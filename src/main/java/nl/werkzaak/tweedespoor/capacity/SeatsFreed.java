package nl.werkzaak.tweedespoor.capacity;

import nl.werkzaak.tweedespoor.shared.Week;

/**
 * Room came free. Published inside the transaction that frees it; listen after its commit.
 *
 * @param from first week in which there may be more room than before
 */
public record SeatsFreed(Week from) {}
