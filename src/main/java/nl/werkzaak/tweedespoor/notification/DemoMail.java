package nl.werkzaak.tweedespoor.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail as a recipient would have read it; exists in profile demo only. */
public record DemoMail(UUID id, String recipient, String subject, String body, Instant sentAt) {}
