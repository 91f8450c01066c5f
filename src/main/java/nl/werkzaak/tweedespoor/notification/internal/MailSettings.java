package nl.werkzaak.tweedespoor.notification.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sender of all mails; the name says nothing about why someone gets it.
 *
 * @param from address mails come from
 * @param fromName name shown beside it
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
        @DefaultValue("portaal@werkzaak.example") String from,
        @DefaultValue("Werkzaak Rivierenland") String fromName) {
    String messageIdDomain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
