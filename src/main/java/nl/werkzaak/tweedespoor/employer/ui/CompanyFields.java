package nl.werkzaak.tweedespoor.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.employer.EmployerDetails;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.PostalAddress;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.VatId;
import nl.werkzaak.tweedespoor.shell.GuardedTextField;
import org.jspecify.annotations.Nullable;

/** The company's part of a form: name, address, telephone, VAT id, where invoices go. */
class CompanyFields extends Div {
    private final Inputs inputs;
    private final TextField name;
    private final TextField address;
    private final TextField postcode;
    private final TextField town;
    private final TextField phone;
    private final TextField vatId;
    private final EmailField invoiceEmail;
    private final TextField invoiceReference;
    private final Checkbox otherAddress;
    private final Div invoicePart = new Div();
    private final TextField invoiceAddress;
    private final TextField invoicePostcode;
    private final TextField invoiceTown;

    CompanyFields(Inputs inputs) {
        this.inputs = inputs;
        addClassName("form");
        invoicePart.addClassName("form");
        name = plain("companyName", "organization", true);
        address = plain("address", "street-address", true);
        postcode = plain("postcode", "postal-code", true);
        town = plain("town", "address-level2", true);
        phone = plain("phone", "tel", true);
        vatId = plain("vatId", "off", false);
        vatId.setHelperText(getTranslation("employer.field.vatId.help"));
        invoiceEmail = inputs.named("invoiceEmail", new EmailField(getTranslation("employer.field.invoiceEmail")));
        invoiceEmail.setHelperText(getTranslation("employer.field.invoiceEmail.help"));
        invoiceEmail.setWidthFull();
        invoiceReference = prepared(
                "invoiceReference",
                new GuardedTextField(getTranslation("employer.field.invoiceReference")),
                "off",
                false);
        invoiceReference.setHelperText(getTranslation("employer.field.invoiceReference.help"));
        invoiceAddress = plain("invoiceAddress", "billing street-address", true);
        invoicePostcode = plain("invoicePostcode", "billing postal-code", true);
        invoiceTown = plain("invoiceTown", "billing address-level2", true);
        otherAddress = new Checkbox(getTranslation("employer.field.otherInvoiceAddress"));
        otherAddress.addValueChangeListener(change -> invoicePart.setVisible(change.getValue()));
        invoicePart.add(invoiceAddress, invoicePostcode, invoiceTown);
        invoicePart.setVisible(false);
        add(new H2(getTranslation("employer.part.company")), name, address, postcode, town, phone, vatId);
        add(new H2(getTranslation("employer.part.invoice")));
        add(invoiceEmail, invoiceReference, otherAddress, invoicePart);
    }

    /** Puts a field or fact of the form around it right below the heading. */
    void startWith(Component field) {
        addComponentAtIndex(1, field);
    }

    /** For a form without an address of a person to fall back on. */
    void askForInvoiceAddress() {
        invoiceEmail.setHelperText(null);
        invoiceEmail.setRequiredIndicatorVisible(true);
    }

    void fill(EmployerRow row) {
        askForInvoiceAddress();
        name.setValue(row.name());
        address.setValue(row.address());
        postcode.setValue(row.postcode().value());
        town.setValue(row.town());
        phone.setValue(Optional.ofNullable(row.phone())
                .map(number -> new PhoneNumber(number).display())
                .orElse(""));
        vatId.setValue(Optional.ofNullable(row.vatId()).orElse(""));
        invoiceEmail.setValue(row.invoiceEmail());
        invoiceReference.setValue(Optional.ofNullable(row.invoiceReference()).orElse(""));
        var invoice = row.invoiceAddress();
        otherAddress.setValue(invoice != null);
        invoiceAddress.setValue(invoice == null ? "" : invoice.address());
        invoicePostcode.setValue(invoice == null ? "" : invoice.postcode().value());
        invoiceTown.setValue(invoice == null ? "" : invoice.town());
    }

    /**
     * What was typed, or nothing once the fields show what is wrong.
     *
     * @param ownAddress gives the address that receives invoices when no other was typed
     */
    @Nullable
    EmployerDetails read(@Nullable Supplier<@Nullable EmailAddress> ownAddress) {
        inputs.required("companyName", text -> text);
        inputs.required("address", text -> text);
        inputs.required("town", text -> text);
        var typedPostcode = inputs.required("postcode", Postcode::parse);
        var typedPhone = inputs.required("phone", PhoneNumber::parse);
        var vat = inputs.optional("vatId", VatId::parse);
        var mail = invoiceEmail.isEmpty() && ownAddress != null
                ? ownAddress.get()
                : inputs.required("invoiceEmail", EmailAddress::parse);
        var invoicePostcodeTyped = otherAddress.getValue() ? inputs.required("invoicePostcode", Postcode::parse) : null;
        if (typedPostcode == null || typedPhone == null || mail == null) {
            return null;
        }
        if (otherAddress.getValue() && invoicePostcodeTyped == null) {
            return null;
        }
        try {
            var invoice = invoicePostcodeTyped == null
                    ? null
                    : new PostalAddress(invoiceAddress.getValue(), invoicePostcodeTyped, invoiceTown.getValue());
            var visiting = new PostalAddress(address.getValue(), typedPostcode, town.getValue());
            return new EmployerDetails(
                    name.getValue(), visiting, typedPhone, vat, mail, invoice, invoiceReference.getValue());
        } catch (Refusal refusal) {
            return inputs.refuse(refusal);
        }
    }

    private TextField plain(String field, String autocomplete, boolean required) {
        return prepared(field, new TextField(getTranslation("employer.field." + field)), autocomplete, required);
    }

    private TextField prepared(String name, TextField field, String autocomplete, boolean required) {
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setRequiredIndicatorVisible(required);
        field.setWidthFull();
        return inputs.named(name, field);
    }
}
