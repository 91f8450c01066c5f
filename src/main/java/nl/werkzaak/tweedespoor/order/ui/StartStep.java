package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Notice;

/** When: only weeks with a free place are offered. */
class StartStep extends Step {
    private static final int SHOWN_FIRST = 8;

    private final RadioButtonGroup<LocalDate> weeks = field("start", new RadioButtonGroup<>());
    private final Div warnings = new Div();
    private List<LocalDate> free = List.of();

    StartStep(Wizard wizard) {
        super(wizard, "order.start.title");
        weeks.setLabel(getTranslation("order.field.start"));
        weeks.addClassName("week-choice");
        weeks.setItemLabelGenerator(monday -> Formats.week(new Week(monday), getLocale()));
        warnings.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("order.start.why")), weeks);
        offerWeeks();
        add(warnings);
        weeks.addValueChangeListener(change -> {
            wizard.change(form -> form.withStart(change.getValue()));
            warn();
        });
        warn();
    }

    private void offerWeeks() {
        var chosen = wizard.form().start();
        free = wizard.desk().freeStarts(wizard.form());
        if (wizard.holds(chosen) && !free.contains(chosen)) {
            free = Stream.concat(free.stream(), Stream.of(chosen)).sorted().toList();
        }
        if (free.isEmpty()) {
            add(new EmptyState(getTranslation("order.start.none"), getTranslation("order.start.noneText"), null));
        }
        var few = chosen == null || free.indexOf(chosen) < SHOWN_FIRST;
        weeks.setItems(few ? free.stream().limit(SHOWN_FIRST).toList() : free);
        if (chosen != null && free.contains(chosen)) {
            weeks.setValue(chosen);
        }
        if (few && free.size() > SHOWN_FIRST) {
            more();
        }
    }

    private void more() {
        var button = new Button(getTranslation("order.start.more"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            var chosen = weeks.getValue();
            weeks.setItems(free);
            weeks.setValue(chosen);
            button.setVisible(false);
        });
        add(button);
    }

    private void warn() {
        warnings.removeAll();
        wizard.desk()
                .warnings(wizard.form())
                .forEach(w -> warnings.add(Notice.warning(getTranslation(w.key(), w.args()))));
    }

    @Override
    Map<String, Refusal> check() {
        return wizard.holds(wizard.form().start()) ? Map.of() : wizard.desk().checkStart(wizard.form());
    }
}
