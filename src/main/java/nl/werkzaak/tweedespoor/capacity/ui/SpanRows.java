package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.capacity.HoursSpan;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.AmountField;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.FieldError;
import nl.werkzaak.tweedespoor.shell.ShowsError;
import org.jspecify.annotations.Nullable;

/** Rows of dated periods, with or without hours per week, that can be added and taken away. */
class SpanRows extends Div implements ShowsError, HasLabel {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    /** More than any week has, which the service refuses. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final String field;
    private final String label;
    private final boolean withHours;
    private final Div list = new Div();
    private final FieldError error = new FieldError();
    private final List<Row> rows = new ArrayList<>();

    private SpanRows(String field, boolean withHours) {
        this.field = field;
        this.withHours = withHours;
        this.label = getTranslation("capacity.coach." + field + ".label");
        addClassNames("form", "span-rows");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var title = new Paragraph(label);
        title.addClassName("span-rows-title");
        list.addClassName("form");
        var more = new Button(getTranslation("capacity.coach." + field + ".add"), click -> addRow(null, null, null));
        add(title, list, error, more);
    }

    static SpanRows hours() {
        return new SpanRows("hours", true);
    }

    static SpanRows leave() {
        return new SpanRows("leave", false);
    }

    void addRow(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable Integer minutes) {
        var row = new Row();
        row.from.setValue(from);
        row.until.setValue(until);
        row.hours.setAmount(
                minutes == null
                        ? null
                        : BigDecimal.valueOf(minutes)
                                .divide(HOUR, 2, RoundingMode.HALF_UP)
                                .stripTrailingZeros());
        rows.add(row);
        list.add(row);
    }

    List<HoursSpan> spans() {
        return rows.stream()
                .map(row -> {
                    var hours = row.hours.amount(field);
                    if (row.from.getValue() == null || hours == null) {
                        throw new Refusal("capacity.coach.hours.incomplete").at(field);
                    }
                    var minutes = hours.multiply(HOUR)
                            .setScale(0, RoundingMode.HALF_UP)
                            .min(MOST)
                            .max(MOST.negate())
                            .intValueExact();
                    return new HoursSpan(row.from.getValue(), row.until.getValue(), minutes);
                })
                .toList();
    }

    void addAbsence(Absence absence) {
        addRow(absence.range().from(), absence.range().until(), null);
        rows.getLast().kind.setValue(absence.kind());
    }

    List<Absence> absences() {
        return rows.stream()
                .map(row -> new Absence(range(row), row.kind.getValue()))
                .toList();
    }

    private DateRange range(Row row) {
        if (row.from.getValue() == null || row.until.getValue() == null) {
            throw new Refusal("capacity.coach.leave.incomplete").at(field);
        }
        try {
            return new DateRange(row.from.getValue(), row.until.getValue());
        } catch (Refusal refusal) {
            throw refusal.at(field);
        }
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public FieldError errorLine() {
        return error;
    }

    private final class Row extends Div {
        private final DateField from = new DateField(text("capacity.from"));
        private final DateField until = new DateField(text(withHours ? "capacity.untilOpen" : "capacity.until"));
        private final Select<AbsenceKind> kind = new Select<>();
        private final AmountField hours = new AmountField(text("capacity.hoursPerWeek"));

        private Row() {
            addClassNames("actions", "span-row");
            hours.setVisible(withHours);
            kind.setLabel(text("capacity.absence.kind"));
            kind.setItems(AbsenceKind.values());
            kind.setItemLabelGenerator(item -> text("capacity.absence." + item));
            kind.setValue(AbsenceKind.LEAVE);
            kind.setVisible(!withHours);
            var remove = new Button(text("capacity.remove"), click -> remove());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(text("capacity.coach." + field + ".remove"));
            add(new Component[] {from, until, kind, hours, remove});
        }

        private void remove() {
            rows.remove(this);
            list.remove(this);
        }

        private static String text(String key) {
            return UI.getCurrent().getTranslation(key);
        }
    }
}
