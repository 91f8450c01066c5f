package nl.werkzaak.tweedespoor.notification.internal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.EmailAddress;

/** A mail picked up for sending, its row locked by the worker. */
record QueuedMail(
        UUID id,
        EmailAddress to,
        Locale locale,
        String template,
        Map<String, String> values,
        String messageId,
        int attempts) {}
