package nl.werkzaak.tweedespoor.capacity;

import org.jspecify.annotations.Nullable;

/** Whom to call: the coach, and who takes over when the coach is away. */
public record CoachContact(CoachRow coach, @Nullable CoachRow standIn) {}
