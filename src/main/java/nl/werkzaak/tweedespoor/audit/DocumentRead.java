package nl.werkzaak.tweedespoor.audit;

import java.time.Instant;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.UserId;

/** Somebody was handed a document. */
public record DocumentRead(Instant at, UserId who, Role role, DocumentId document) {}
