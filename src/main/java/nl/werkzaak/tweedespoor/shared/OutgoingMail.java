package nl.werkzaak.tweedespoor.shared;

import java.util.Locale;
import java.util.Map;

/**
 * A mail to be sent after the transaction that asks for it.
 *
 * @param eventKey names the event; a second mail with the same key is not enqueued
 * @param template message keys {@code notification.mail.<template>.subject} and {@code .body}
 * @param values   fills the template; {@code link} is a path in the portal. A value {@code secret:<purpose>:<id>} is
 *                 made by a {@link SecretAtSending} at the moment of sending and kept nowhere in clear
 */
public record OutgoingMail(
        String eventKey, EmailAddress to, Locale locale, String template, Map<String, String> values) {
    public OutgoingMail {
        values = Map.copyOf(values);
    }
}
