package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.order.OrderForm.Recovered;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.FieldError;
import nl.werkzaak.tweedespoor.shell.ShowsError;

/** Periods in which the employee was fully at work again, one pair of dates each. */
class RecoveredField extends AbstractCompositeField<Div, RecoveredField, List<Recovered>> implements ShowsError {
    private final Div rows = new Div();
    private final FieldError error = new FieldError();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(DateField from, DateField until, Div row) {
        Recovered value() {
            return new Recovered(from.getValue(), until.getValue());
        }
    }

    RecoveredField() {
        super(List.of());
        var add = new Button(getTranslation("order.recovered.add"), click -> {
            addRow(new Recovered(null, null));
            tell(true);
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var legend = new Paragraph(getTranslation("order.field.recovered"));
        legend.setId("recovered-label");
        legend.addClassName("group-label");
        var help = new Paragraph(getTranslation("order.recovered.help"));
        help.addClassName("field-helper");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "recovered-label");
        getContent().addClassName("recovered");
        getContent().add(legend, help, rows, error, add);
    }

    private void addRow(Recovered value) {
        var n = pairs.size() + 1;
        var from = new DateField(getTranslation("order.recovered.from", n));
        var until = new DateField(getTranslation("order.recovered.until", n));
        from.setValue(value.from());
        until.setValue(value.until());
        var row = new Div(from, until);
        row.addClassName("date-pair");
        var pair = new Pair(from, until, row);
        var remove = new Button(getTranslation("order.recovered.remove"), click -> {
            pairs.remove(pair);
            rows.remove(row);
            tell(true);
        });
        remove.setAriaLabel(getTranslation("order.recovered.removeN", n));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(remove);
        from.addValueChangeListener(change -> tell(change.isFromClient()));
        until.addValueChangeListener(change -> tell(change.isFromClient()));
        pairs.add(pair);
        rows.add(row);
    }

    private void tell(boolean fromClient) {
        setModelValue(pairs.stream().map(Pair::value).toList(), fromClient);
    }

    @Override
    protected void setPresentationValue(List<Recovered> periods) {
        pairs.clear();
        rows.removeAll();
        periods.forEach(this::addRow);
    }

    @Override
    public FieldError errorLine() {
        return error;
    }
}
