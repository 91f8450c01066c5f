package nl.werkzaak.tweedespoor.employer;

import java.util.Locale;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;

/** What a new employer fills in; every part has already been parsed at its field. */
public record RegistrationForm(
        KvkNumber kvk,
        EmployerDetails details,
        String contactName,
        EmailAddress email,
        String password,
        ReferredBy referredBy,
        boolean knownBefore,
        SizeBand sizeBand,
        Locale locale) {

    public RegistrationForm {
        contactName = EmployerDetails.required("contactName", contactName, 120);
    }

    @Override
    public String toString() {
        return "RegistrationForm[" + locale + "]";
    }
}
