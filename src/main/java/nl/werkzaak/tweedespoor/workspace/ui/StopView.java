package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.NotFound;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.trajectory.Settlement;
import nl.werkzaak.tweedespoor.trajectory.StopReason;
import nl.werkzaak.tweedespoor.trajectory.Stopping;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import org.jspecify.annotations.Nullable;

/** Stopping early: choose why, read what it costs, confirm. Nothing is asked that the rules do not need. */
@Route("traject/:trajectory/stoppen")
@RolesAllowed({"EMPLOYER", "COACH"})
class StopView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Stopping stopping;
    private final transient Trajectories trajectories;
    private final RadioButtonGroup<StopReason> reason = new RadioButtonGroup<>();
    private final Div message = new Div();
    private final Div cost = new Div();
    private final Button button = new Button();
    private transient @Nullable Settlement shown;
    private TrajectoryId id = TrajectoryId.next();

    StopView(Stopping stopping, Trajectories trajectories) {
        this.stopping = stopping;
        this.trajectories = trajectories;
        reason.setLabel(getTranslation("workspace.stop.reason"));
        reason.setItems(StopReason.values());
        reason.setItemLabelGenerator(item -> getTranslation("trajectory.stop." + item));
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setManualValidation(true);
        reason.addValueChangeListener(change -> showCost());
        button.setText(getTranslation("workspace.stop.button"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        button.addClickListener(click -> stop());
        cost.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        var row = trajectories.find(id);
        if (!stopping.may(row)) {
            throw new NotFound();
        }
        removeAll();
        var form = new Div(message, reason, cost, button);
        form.addClassName("form");
        add(
                new PageHeader(getPageTitle(), getTranslation("workspace.stop.why", row.employeeReference()))
                        .breadcrumb(
                                getTranslation("workspace.trajectory.title", row.employeeReference()),
                                TrajectoryView.class,
                                TrajectoryView.parameters(id)),
                new Card(form));
    }

    private void showCost() {
        message.removeAll();
        cost.removeAll();
        reason.setInvalid(false);
        shown = reason.isEmpty() ? null : stopping.quote(id, reason.getValue());
        if (shown != null) {
            cost.add(new SettlementText(shown));
        }
    }

    private void stop() {
        new FormRun(message, Map.of("reason", reason))
                .run(
                        () -> {
                            if (shown == null) {
                                throw new Refusal("workspace.stop.choose").at("reason");
                            }
                            stopping.stop(id, shown.reason(), shown.total());
                        },
                        () -> UI.getCurrent().navigate(TrajectoryView.class, TrajectoryView.parameters(id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.stop.title");
    }
}
