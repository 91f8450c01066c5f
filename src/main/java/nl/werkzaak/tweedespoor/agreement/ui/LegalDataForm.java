package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.agreement.LegalData;
import nl.werkzaak.tweedespoor.shared.EmailAddress;
import nl.werkzaak.tweedespoor.shared.KvkNumber;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shared.Postcode;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.VatId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Werkzaak's data as text fields; each refuses at its own place. */
class LegalDataForm extends Card {
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Consumer<LegalData> save;

    LegalDataForm(@Nullable LegalData data, Consumer<LegalData> save) {
        super(UiTexts.of("agreement.werkzaak.legal"));
        this.save = save;
        addClassName("form");
        add(errors);
        for (var name : new String[] {
            "name", "kvk", "vatId", "address", "postcode", "town", "email", "phone", "complaints", "liability"
        }) {
            var field = new TextField(getTranslation("agreement.werkzaak." + name));
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            fields.put(name, field);
            add(field);
        }
        if (data != null) {
            fill(data);
        }
        var button = new Button(getTranslation("agreement.werkzaak.save"), click -> read().ifPresent(this.save));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(button);
        actions.addClassName("actions");
        add(actions);
    }

    private void fill(LegalData data) {
        set("name", data.name());
        set("kvk", data.kvk().value());
        set("vatId", data.vatId().value());
        set("address", data.address());
        set("postcode", data.postcode().toString());
        set("town", data.town());
        set("email", data.email().value());
        set("phone", data.phone().display());
        set("complaints", data.complaints().value());
        set("liability", data.liabilityLimit().toEuros().toPlainString().replace('.', ','));
    }

    private void set(String name, String value) {
        field(name).setValue(value);
    }

    private TextField field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    private Optional<LegalData> read() {
        fields.values().forEach(field -> field.setInvalid(false));
        var name = parse("name", LegalDataForm::text);
        var kvk = parse("kvk", KvkNumber::parse);
        var vatId = parse("vatId", VatId::parse);
        var address = parse("address", LegalDataForm::text);
        var postcode = parse("postcode", Postcode::parse);
        var town = parse("town", LegalDataForm::text);
        var email = parse("email", EmailAddress::parse);
        var phone = parse("phone", PhoneNumber::parse);
        var complaints = parse("complaints", EmailAddress::parse);
        var liability = parse("liability", LegalDataForm::euros);
        if (errors.show(fields.values().toArray(TextField[]::new))) {
            return Optional.empty();
        }
        return Optional.of(new LegalData(
                name.orElseThrow(),
                kvk.orElseThrow(),
                vatId.orElseThrow(),
                address.orElseThrow(),
                postcode.orElseThrow(),
                town.orElseThrow(),
                email.orElseThrow(),
                phone.orElseThrow(),
                complaints.orElseThrow(),
                liability.orElseThrow()));
    }

    private <T> Optional<T> parse(String name, Function<String, T> parser) {
        var field = field(name);
        try {
            return Optional.of(parser.apply(field.getValue()));
        } catch (Refusal refusal) {
            field.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            field.setInvalid(true);
            return Optional.empty();
        }
    }

    private static String text(String text) {
        if (text.isBlank()) {
            throw new Refusal("shared.required");
        }
        return text.strip();
    }

    private static Money euros(String text) {
        try {
            var amount = Money.euros(text.replaceAll("[\\s€.]", "").replace(',', '.'));
            if (!amount.isNegative()) {
                return amount;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // falls through to the one refusal
        }
        throw new Refusal("agreement.werkzaak.liabilityInvalid");
    }
}
