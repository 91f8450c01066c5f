package nl.werkzaak.tweedespoor.identity;

import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.EmailAddress;

/** Somebody registers; {@code password} is as typed and kept as a hash only. */
public record NewAccount(EmailAddress email, String name, String password, Locale locale) {
    @Override
    public String toString() {
        return "NewAccount[" + locale + "]";
    }
}
