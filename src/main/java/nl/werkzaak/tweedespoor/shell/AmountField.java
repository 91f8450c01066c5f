package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import nl.werkzaak.tweedespoor.shared.Amounts;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A number of any kind: an amount, a percentage, a count. Every key counts, because a field that swallows the decimal
 * mark makes a price a hundred times too high; what cannot be read is said at the field and stays as it was typed.
 */
public class AmountField extends TextField {
    /** The component hands no such attribute to its input. */
    private static final String KEYS = "customElements.whenDefined(this.localName).then(() => this.updateComplete)"
            + ".then(() => this.inputElement && (this.inputElement.inputMode = $0))";

    private final boolean whole;

    public AmountField(String label) {
        this(label, false);
    }

    private AmountField(String label, boolean whole) {
        super(label);
        this.whole = whole;
        setManualValidation(true);
        setAutocomplete(Autocomplete.OFF);
        addValueChangeListener((HasValue.ValueChangeListener<ValueChangeEvent<String>>) change -> check());
        addAttachListener(attached -> getElement().executeJs(KEYS, whole ? "numeric" : "decimal"));
    }

    /** For what can only be counted: decimals are refused. */
    public static AmountField whole(String label) {
        return new AmountField(label, true);
    }

    public void setAmount(@Nullable BigDecimal amount) {
        setValue(amount == null ? "" : Formats.typed(amount, getLocale()));
    }

    public void setAmount(int amount) {
        setAmount(BigDecimal.valueOf(amount));
    }

    /** Why what is typed cannot be read. */
    public Optional<Refusal> wrong() {
        try {
            read();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /**
     * What is typed; null where nothing is.
     *
     * @param field as the form's rules name it
     * @throws Refusal at that field for what cannot be read
     */
    public @Nullable BigDecimal amount(String field) {
        try {
            return read().orElse(null);
        } catch (Refusal refusal) {
            throw refusal.at(field);
        }
    }

    /** The same for a field of whole numbers. */
    public @Nullable Integer count(String field) {
        var amount = amount(field);
        return amount == null ? null : amount.intValueExact();
    }

    private Optional<BigDecimal> read() {
        return whole ? Amounts.whole(getValue()).map(BigDecimal::valueOf) : Amounts.number(getValue());
    }

    private void check() {
        var wrong = wrong();
        setErrorMessage(wrong.map(refusal -> getTranslation(refusal.key(), refusal.args()))
                .orElse(null));
        setInvalid(wrong.isPresent());
    }
}
