package nl.werkzaak.tweedespoor.employer;

import java.time.Instant;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.UserId;

/** Somebody asks to act for the employer. */
public record JoinRequestRow(UUID id, UserId user, String name, EmailAddress email, Instant askedAt) {}
