package nl.werkzaak.tweedespoor.e2e;

import java.util.regex.Pattern;

/** Everybody's mails, read as a newcomer reads them: on the demo's mail page. */
final class Mailbox implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final PackagedPortal portal;
    private final Visitor reader;

    Mailbox(PackagedPortal portal) {
        this.portal = portal;
        this.reader = new Visitor(portal);
    }

    /** The newest mail to {@code address} that holds {@code words}; waits until it has been sent. */
    String newest(String address, String words) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline) {
            reader.opens("/demo/mail");
            var filter = reader.page().locator("vaadin-text-field input");
            filter.fill(address);
            filter.press("Enter");
            reader.page().waitForTimeout(600);
            reader.settles();
            for (var mail : reader.page().locator(".mail-text").allInnerTexts()) {
                if (mail.contains(words)) {
                    return mail;
                }
            }
        }
        throw new AssertionError("No mail to " + address + " with: " + words);
    }

    String code(String address) {
        return first(CODE, newest(address, ""));
    }

    /** The path behind the mail's link. */
    String link(String address, String words) {
        var link = first(LINK, newest(address, words));
        return link.substring(portal.address("").toString().length());
    }

    Visitor reader() {
        return reader;
    }

    private static String first(Pattern pattern, String mail) {
        var found = pattern.matcher(mail);
        if (!found.find()) {
            throw new AssertionError("Nothing like " + pattern + " in: " + mail);
        }
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    @Override
    public void close() {
        reader.close();
    }
}
