package nl.werkzaak.tweedespoor.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case; only a mail that arrives proves that it exists. */
public record EmailAddress(String value) {
    private static final Pattern FORM =
            Pattern.compile("[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

    public EmailAddress {
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new Refusal("shared.email.invalid");
        }
    }

    /** @throws Refusal unless it has the form of an address */
    public static EmailAddress parse(String text) {
        return new EmailAddress(text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
