package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
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
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;

/** When, where and in which language: only weeks with a free place are offered. */
class StartStep extends Step {
    private static final int SHOWN_FIRST = 8;

    private final StartChoices choices;
    private final RadioButtonGroup<LocalDate> weeks = field("start", new RadioButtonGroup<>());
    private final Div below = new Div();
    private final Div warnings = new Div();
    private List<LocalDate> free = List.of();
    private boolean offering;

    StartStep(Wizard wizard, StartChoices choices) {
        super(wizard, "order.start.title");
        this.choices = choices;
        weeks.setLabel(getTranslation("order.field.start"));
        weeks.addClassName("week-choice");
        weeks.setItemLabelGenerator(monday -> Formats.week(new Week(monday), getLocale()));
        below.addClassName("wizard-step");
        below.getElement().setAttribute("aria-live", "polite");
        warnings.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("order.start.why")), new WishFields(wizard, choices, this::wishesChanged));
        add(weeks, below, warnings);
        offerWeeks();
        weeks.addValueChangeListener(change -> choose(change.getValue()));
        warn();
    }

    private void choose(LocalDate monday) {
        if (!offering) {
            wizard.change(form -> form.withStart(monday));
            warn();
        }
    }

    /** A week that was chosen stays so only if it can be had with the new wishes. */
    private void wishesChanged() {
        offerWeeks();
        if (weeks.isEmpty()) {
            wizard.change(form -> form.withStart(null));
        }
        warn();
    }

    private void offerWeeks() {
        offering = true;
        var chosen = wizard.form().start();
        free = wizard.desk().freeStarts(wizard.form());
        if (wizard.holds(chosen) && !free.contains(chosen)) {
            free = Stream.concat(free.stream(), Stream.of(chosen)).sorted().toList();
        }
        below.removeAll();
        var few = chosen == null || free.indexOf(chosen) < SHOWN_FIRST;
        weeks.setItems(few ? free.stream().limit(SHOWN_FIRST).toList() : free);
        weeks.setValue(chosen != null && free.contains(chosen) ? chosen : null);
        if (few && free.size() > SHOWN_FIRST) {
            more();
        }
        if (free.isEmpty()) {
            below.add(new EmptyState(getTranslation("order.start.none"), getTranslation("order.start.noneText"), null));
        }
        offerWaiting();
        offering = false;
    }

    private void more() {
        var button = new Button(getTranslation("order.start.more"));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            offering = true;
            var chosen = weeks.getValue();
            weeks.setItems(free);
            weeks.setValue(chosen);
            offering = false;
            button.setVisible(false);
        });
        below.add(button);
    }

    /** Where nothing starts in time, the waiting list is a way, and the page behind it says honestly how good a one. */
    private void offerWaiting() {
        var due = wizard.desk().due(wizard.form());
        var late = free.isEmpty() || due.filter(free.getFirst()::isAfter).isPresent();
        if (!late || wizard.form().packageVersion() == null) {
            return;
        }
        var waits = choices.waitingPage(wizard.id());
        var link = new Anchor(
                waits.orElseGet(() -> WaitingPaths.join(wizard.id())),
                getTranslation(waits.isPresent() ? "order.start.waitingLink" : "order.start.late.link"));
        link.addClassName("button-plain");
        below.add(Notice.info(getTranslation(waits.isPresent() ? "order.start.waiting" : "order.start.late.text"))
                .title(getTranslation("order.start.late.title"))
                .with(link));
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
