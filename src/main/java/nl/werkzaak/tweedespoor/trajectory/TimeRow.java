package nl.werkzaak.tweedespoor.trajectory;

import java.time.LocalDate;
import java.util.UUID;

/** A coach's time on one day of a case. */
public record TimeRow(UUID id, LocalDate day, int minutes, TimeKind kind) {}
