package nl.werkzaak.tweedespoor.e2e;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Everybody's mails, read as a newcomer reads them: on the demo's mail page. */
final class Mailbox implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern LINK = Pattern.compile("(https?://\\S+)");

    private final Visitor reader;

    Mailbox(PackagedPortal portal) {
        this.reader = new Visitor(portal);
    }

    /** The newest mail to {@code address} that holds {@code words}; waits until it has been sent. */
    String newest(String address, String words) {
        return await(
                () -> mails(address).stream()
                        .filter(mail -> mail.contains(words))
                        .findFirst(),
                address + ": " + words);
    }

    int count(String address) {
        return mails(address).size();
    }

    /** The newest mail to {@code address} that came after the first {@code before} mails. */
    String after(int before, String address) {
        return await(
                () -> {
                    var mails = mails(address);
                    return mails.size() > before ? Optional.of(mails.getFirst()) : Optional.empty();
                },
                "something new to " + address);
    }

    /** The code in it; another mail that came first is waited past. */
    String codeAfter(int before, String address) {
        return await(
                () -> {
                    var mails = mails(address);
                    return mails.size() > before ? firstIn(CODE, mails.getFirst()) : Optional.empty();
                },
                "a code for " + address);
    }

    /** The path behind the mail's link. */
    String link(String address, String words) {
        var link = firstIn(LINK, newest(address, words)).orElseThrow();
        return URI.create(link).getRawPath();
    }

    private List<String> mails(String address) {
        reader.opens("/demo/mail?aan=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        return reader.page().locator(".mail-text").allInnerTexts();
    }

    private String await(Supplier<Optional<String>> asked, String what) {
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < deadline) {
            var found = asked.get();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("No mail with " + what);
    }

    Visitor reader() {
        return reader;
    }

    private static Optional<String> firstIn(Pattern pattern, String mail) {
        return pattern.matcher(mail)
                .results()
                .map(found -> found.group(found.groupCount()))
                .findFirst();
    }

    @Override
    public void close() {
        reader.close();
    }
}
