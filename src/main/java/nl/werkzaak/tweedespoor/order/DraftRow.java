package nl.werkzaak.tweedespoor.order;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DraftId;

/** A stored draft; {@code version} counts its changes, {@code content} is JSON. */
public record DraftRow(DraftId id, String kind, long version, String content, Instant updatedAt) {}
