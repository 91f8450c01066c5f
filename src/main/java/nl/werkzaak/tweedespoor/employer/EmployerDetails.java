package nl.werkzaak.tweedespoor.employer;

import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TextGuard;
import nl.werkzaak.tweedespoor.shared.VatId;
import org.jspecify.annotations.Nullable;

/** What an employer may change about itself; the KvK number is not among it. */
public record EmployerDetails(
        String name,
        PostalAddress address,
        @Nullable PhoneNumber phone,
        @Nullable VatId vatId,
        EmailAddress invoiceEmail,
        @Nullable PostalAddress invoiceAddress,
        @Nullable String invoiceReference) {

    public EmployerDetails {
        name = required("companyName", name, 120);
        address = checked(address, "address", "town");
        invoiceAddress = invoiceAddress == null ? null : checked(invoiceAddress, "invoiceAddress", "invoiceTown");
        invoiceReference = invoiceReference == null || invoiceReference.isBlank()
                ? null
                : required("invoiceReference", invoiceReference, 60);
    }

    private static PostalAddress checked(PostalAddress address, String street, String town) {
        return new PostalAddress(
                required(street, address.address(), 120), address.postcode(), required(town, address.town(), 80));
    }

    /** @throws Refusal at the field when the text is empty, too long or holds what looks like a citizen number */
    static String required(String field, String text, int longest) {
        if (text.isBlank()) {
            throw new Refusal("shared.required").at(field);
        }
        if (text.strip().length() > longest) {
            throw new Refusal("employer.too-long", longest).at(field);
        }
        return TextGuard.require(field, text);
    }
}
