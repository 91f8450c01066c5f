package nl.werkzaak.tweedespoor.workspace;

import java.util.List;

/**
 * One lane of the sales desk, the most urgent on top.
 *
 * @param more whether there may be more than was read
 */
public record DeskLane(List<DeskItem> items, boolean more) {}
