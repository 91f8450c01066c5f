package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Absence;
import nl.werkzaak.tweedespoor.capacity.AbsenceKind;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.Choice;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.AwayPreview;
import nl.werkzaak.tweedespoor.trajectory.CoachAway;

/** A coach is away: when, what that touches, who stands in for what; nothing happens before the last button. */
@Route("beheer/coaches/:coach/afwezig")
@RolesAllowed("ADMIN")
class CoachAwayView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CoachAway away;
    private final transient Coaches coaches;
    private final Choice<AbsenceKind> kind;
    private final DateField from = new DateField(getTranslation("workspace.away.from"));
    private final DateField until = new DateField(getTranslation("workspace.away.until"));
    private final ErrorSummary summary = new ErrorSummary();
    private final Div message = new Div();
    private final Div result = new Div();
    private final transient List<StandInChoice> choices = new ArrayList<>();
    private CoachId coach = CoachId.next();
    private String title = "";

    CoachAwayView(CoachAway away, Coaches coaches) {
        this.away = away;
        this.coaches = coaches;
        kind = new Choice<>(
                getTranslation("workspace.away.kind"),
                List.of(AbsenceKind.values()),
                each -> getTranslation("workspace.away.kind." + each),
                getTranslation("shared.required"));
        from.setManualValidation(true);
        until.setManualValidation(true);
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
        kind.addValueChangeListener(change -> forget());
        from.addValueChangeListener(change -> forget());
        until.addValueChangeListener(change -> forget());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        coach = CoachId.of(event.getRouteParameters().get("coach").orElse(""));
        var name = coaches.find(coach).name();
        title = getTranslation("workspace.away.title", name);
        var look = new Button(getTranslation("workspace.away.look"), click -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var dates = new Div(from, until);
        dates.addClassName("act-line");
        var form = new Div(kind, dates, look);
        form.addClassName("form");
        var page = new Div(summary, message, known(), new Card(getTranslation("workspace.away.when"), form), result);
        page.addClassName("stack");
        removeAll();
        add(new PageHeader(title, getTranslation("workspace.away.why")), page);
    }

    static RouteParameters parameters(CoachId coach) {
        return new RouteParameters("coach", coach.toString());
    }

    /** Absences that are known already, whose stand-ins can still be arranged. */
    private Card known() {
        var list = new UnorderedList();
        for (var absence : away.coming(coach)) {
            var text = getTranslation(
                    "workspace.away.known.line",
                    getTranslation("workspace.away.kind." + absence.kind()),
                    Formats.date(absence.range().from(), getLocale()),
                    Formats.date(absence.range().until(), getLocale()));
            var look = new Button(text, click -> fill(absence));
            look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(look));
        }
        var card = new Card(getTranslation("workspace.away.known"), list);
        card.setVisible(list.getChildren().findAny().isPresent());
        return card;
    }

    private void fill(Absence absence) {
        kind.setValue(absence.kind());
        from.setValue(absence.range().from());
        until.setValue(absence.range().until());
        look();
    }

    private void forget() {
        result.removeAll();
        message.removeAll();
        choices.clear();
    }

    private void look() {
        forget();
        run(() -> show(away.preview(coach, absence())));
    }

    /** @throws Refusal at the field that is empty or does not fit the other */
    private Absence absence() {
        var chosen = AddForm.needed(kind.getValue(), "kind");
        var first = AddForm.needed(from.getValue(), "from");
        var last = AddForm.needed(until.getValue(), "until");
        try {
            return new Absence(new DateRange(first, last), chosen);
        } catch (Refusal refusal) {
            throw refusal.at("until");
        }
    }

    private void show(AwayPreview preview) {
        result.add(
                new H2(getTranslation("workspace.away.touched", preview.cases().size())));
        if (preview.reservations() > 0) {
            result.add(Notice.info(getTranslation("workspace.away.reservations", preview.reservations())));
        }
        for (var each : preview.cases()) {
            var choice = new StandInChoice(each);
            choices.add(choice);
            result.add(choice);
        }
        if (preview.cases().isEmpty()) {
            result.add(Notice.success(getTranslation("workspace.away.nothing")));
        }
        if (preview.known() && preview.cases().isEmpty()) {
            return;
        }
        var apply = new Button(
                getTranslation(preview.known() ? "workspace.away.apply.known" : "workspace.away.apply"),
                click -> run(() -> apply(preview)));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(apply);
        actions.addClassName("actions");
        result.add(actions);
    }

    private void apply(AwayPreview preview) {
        var chosen = StandInChoice.chosen(choices);
        var left = preview.cases().size() - chosen.size();
        away.apply(coach, preview.absence(), chosen);
        forget();
        message.add(Notice.success(getTranslation("workspace.away.done", chosen.size())));
        if (left > 0) {
            message.add(
                    Notice.warning(getTranslation("workspace.away.left", left)).with(WeekList.toConflicts()));
        }
        summary.getElement().executeJs("window.scrollTo(0, 0)");
    }

    private void run(Runnable verb) {
        summary.clear();
        for (var field : List.of(from, until)) {
            field.setInvalid(false);
        }
        kind.setInvalid(false);
        choices.forEach(choice -> choice.refuse(null));
        try {
            verb.run();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().orElse("");
        var row = choices.stream().filter(choice -> choice.isOf(field)).findFirst();
        if (row.isPresent()) {
            row.get().refuse(text);
            summary.add(row.get().field(), text);
        } else {
            switch (field) {
                case "kind" -> {
                    kind.setErrorMessage(text);
                    kind.setInvalid(true);
                    summary.show(kind);
                }
                case "from", "until" -> {
                    var date = field.equals("from") ? from : until;
                    date.setErrorMessage(text);
                    date.setInvalid(true);
                    summary.show(date);
                }
                default -> summary.addLine(text);
            }
        }
        summary.takeFocus();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
