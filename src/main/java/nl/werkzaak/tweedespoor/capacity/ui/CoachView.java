package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.capacity.BookingChanges;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.capacity.ConflictKind;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;
import org.jspecify.annotations.Nullable;

/** One coach for the admin, or a new one: details, hours, leave, caseload. */
@Route("beheer/coaches/:coach")
@RolesAllowed("ADMIN")
class CoachView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    static final String PARAMETER = "coach";
    static final String NEW = "nieuw";

    private final transient Coaches coaches;
    private final transient BookingChanges changes;
    private final ErrorSummary summary = new ErrorSummary();
    private transient @Nullable CoachId coach;
    private String title = "";

    CoachView(Coaches coaches, BookingChanges changes) {
        this.coaches = coaches;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameter = event.getRouteParameters().get(PARAMETER).orElse(NEW);
        coach = NEW.equals(parameter) ? null : CoachId.of(parameter);
        var form = coach == null ? null : coaches.form(coach);
        title = form == null ? getTranslation("capacity.coaches.add") : form.name();
        var fields = new CoachFields(coach, form, coaches.all(), coaches.places(), coaches.logins());
        removeAll();
        var header = new PageHeader(title, getTranslation("capacity.coach.why"))
                .breadcrumb(getTranslation("capacity.coaches.title"), CoachesView.class);
        if (coach != null) {
            var away = new Anchor("beheer/coaches/" + coach + "/afwezig", getTranslation("capacity.coach.away"));
            away.addClassName("button-plain");
            header.action(away);
        }
        add(header, summary, fields, actions(fields));
    }

    private Div actions(CoachFields fields) {
        var save = new Button(getTranslation("capacity.coach.save"), click -> save(fields));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save, new RouterLink(getTranslation("shell.cancel"), CoachesView.class));
        actions.addClassName("actions");
        return actions;
    }

    private void save(CoachFields fields) {
        fields.clearErrors();
        summary.clear();
        try {
            var form = fields.form();
            if (coach == null) {
                coaches.add(form);
            } else {
                coaches.change(coach, form);
            }
            getUI().ifPresent(TypedText::forget);
            afterSaving();
        } catch (Refusal refusal) {
            fields.refuse(refusal, summary);
            summary.takeFocus();
        }
    }

    /** Hours that were taken away from booked work are named at once. */
    private void afterSaving() {
        var conflicts = changes.conflicts().stream()
                .filter(conflict -> conflict.coach().equals(coach) && conflict.kind() == ConflictKind.HOURS)
                .toList();
        if (conflicts.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(CoachesView.class));
            return;
        }
        removeAll();
        add(
                new PageHeader(title, getTranslation("capacity.coach.why"))
                        .breadcrumb(getTranslation("capacity.coaches.title"), CoachesView.class),
                new SavedWithConflicts(conflicts));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
