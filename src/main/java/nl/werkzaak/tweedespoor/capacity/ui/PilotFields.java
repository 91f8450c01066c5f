package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.capacity.PilotForm;
import nl.werkzaak.tweedespoor.capacity.PilotRow;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.DateField;

/** Period and maximum of the pilot; a refusal is shown at its field. */
class PilotFields extends Card {
    private final DateField starts = new DateField(getTranslation("capacity.pilot.starts"));
    private final DateField ends = new DateField(getTranslation("capacity.pilot.ends"));
    private final AmountField seats = AmountField.whole(getTranslation("capacity.pilot.max"));
    private final DateField from = new DateField(getTranslation("capacity.pilot.from"));
    private final transient Consumer<PilotForm> onSave;

    PilotFields(PilotRow pilot, LocalDate today, Consumer<PilotForm> onSave) {
        super(UiText.of("capacity.pilot.form"));
        this.onSave = onSave;
        addClassName("form");
        starts.setValue(pilot.starts());
        ends.setValue(pilot.ends());
        var day = today.isBefore(pilot.starts()) ? pilot.starts() : today;
        seats.setAmount(pilot.seats(day));
        from.setValue(day);
        from.setHelperText(getTranslation("capacity.pilot.from.help"));
        var save = new Button(getTranslation("capacity.pilot.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(starts, ends, seats, from, save);
    }

    private void save() {
        List.<HasValidation>of(starts, ends, seats, from).forEach(field -> field.setInvalid(false));
        try {
            onSave.accept(new PilotForm(
                    required(starts.getValue(), "starts"),
                    required(ends.getValue(), "ends"),
                    required(seats.count("seats"), "seats"),
                    required(from.getValue(), "effectiveFrom")));
        } catch (Refusal refusal) {
            var fields = Map.<String, HasValidation>of("starts", starts, "ends", ends, "effectiveFrom", from);
            var field = fields.getOrDefault(refusal.field().orElse("seats"), seats);
            field.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
            field.setInvalid(true);
        }
    }

    @SuppressWarnings("NullAway")
    private static <T> T required(T value, String field) {
        if (value == null) {
            throw new Refusal("shared.required").at(field);
        }
        return value;
    }
}
