package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.werkzaak.tweedespoor.capacity.CoachRow;
import nl.werkzaak.tweedespoor.report.AdvicePage;
import nl.werkzaak.tweedespoor.report.AdviceText;
import nl.werkzaak.tweedespoor.report.AdviceWriting;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** The coach writes an employability advice; every rest in typing keeps it, and a colleague reads it first. */
@Route("traject/:trajectory/advies")
@RolesAllowed("COACH")
class AdviceView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient AdviceWriting writing;
    private final transient Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final SavedNote saved = new SavedNote();
    private final MedicalCheck warning = new MedicalCheck();
    private final Select<CoachRow> reviewer = new Select<>();
    private AdviceForm form = new AdviceForm(AdviceText.empty(), field -> {});
    private TrajectoryId trajectory = TrajectoryId.next();
    private long version;

    AdviceView(AdviceWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
        reviewer.setLabel(getTranslation("report.advice.reviewer"));
        reviewer.setHelperText(getTranslation("report.advice.reviewer.help"));
        reviewer.setItemLabelGenerator(coach -> coach == null ? "" : coach.name() + ", " + coach.town());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trajectory =
                TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        var page = writing.open(trajectory);
        version = page.version();
        form = new AdviceForm(page.text(), this::keep);
        reviewer.setItems(page.reviewers());
        if (page.savedAt() != null) {
            saved.at(page.savedAt());
        }
        removeAll();
        add(
                new Anchor("traject/" + trajectory, "← " + page.row().employeeReference()),
                new PageHeader(getPageTitle(), getTranslation("report.advice.why")),
                errors);
        returned(page);
        add(form, warning, submitting());
    }

    private void returned(AdvicePage page) {
        if (page.returnedWith() != null && page.version() == 0) {
            add(Notice.info(page.returnedWith()).title(getTranslation("report.advice.returned")));
        }
    }

    private Component submitting() {
        var submit = new Button(getTranslation("report.advice.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(submit, saved);
        actions.addClassName("actions");
        var whole = new Div(reviewer, actions);
        whole.addClassName("form");
        return whole;
    }

    private void keep(Component changed) {
        try {
            version = writing.save(trajectory, form.typed(), version);
            saved.at(clock.instant());
            if (changed.getElement().hasAttribute("data-keep")) {
                TypedText.saved(changed);
            }
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void submit() {
        errors.clear();
        form.clear();
        reviewer.setInvalid(false);
        try {
            warning.pass(writing.medicalWords(form.typed()), form::focus, this::handIn);
        } catch (Refusal unreadable) {
            show(unreadable);
        }
    }

    private void handIn() {
        try {
            var second = Optional.ofNullable(reviewer.getValue()).map(CoachRow::id);
            writing.submit(trajectory, form.typed(), second);
        } catch (Refusal refusal) {
            show(refusal);
            return;
        }
        TypedText.forget(UI.getCurrent());
        UI.getCurrent().navigate("traject/" + trajectory);
    }

    private void show(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        var field = refusal.field().orElse("");
        if (field.equals("reviewer")) {
            reviewer.setErrorMessage(text);
            reviewer.setInvalid(true);
            errors.show(reviewer);
        } else if (form.show(field, text)) {
            errors.show(form.inOrder());
        } else {
            errors.clear();
            errors.addLine(text).takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.advice.title");
    }
}
