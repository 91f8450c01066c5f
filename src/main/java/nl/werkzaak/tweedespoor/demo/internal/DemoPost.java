package nl.werkzaak.tweedespoor.demo.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.werkzaak.tweedespoor.notification.DemoMailbox;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the mails of the demo as their readers would: for the link or the code in them. */
@Component
@Profile("demo")
class DemoPost {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/(?:wachtwoord-kiezen|bevestigen)/(\\S+)");
    /** Six digits that stand alone, not those inside the link of another mail. */
    private static final Pattern CODE = Pattern.compile("(?<![\\w/-])(\\d{6})(?![\\w/-])");

    private final DemoMailbox mailbox;
    private final Set<UUID> read = new HashSet<>();

    DemoPost(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The token in the newest unread link mail. */
    String token(EmailAddress reader) {
        return open(reader, LINK);
    }

    /** The newest unread six-digit code. */
    String code(EmailAddress reader) {
        return open(reader, CODE);
    }

    private String open(EmailAddress reader, Pattern pattern) {
        for (var mail : mailbox.delivered(reader.value())) {
            var match = pattern.matcher(mail.body());
            if (!read.contains(mail.id()) && match.find()) {
                read.add(mail.id());
                return match.group(1);
            }
        }
        throw new IllegalStateException("No mail of the expected kind arrived for a demo login");
    }
}
