package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.employer.Branches;
import nl.werkzaak.tweedespoor.order.OrderConditions;
import nl.werkzaak.tweedespoor.order.OrderDesk;
import nl.werkzaak.tweedespoor.order.OrderDrafts;
import nl.werkzaak.tweedespoor.order.OrderPlacement;
import nl.werkzaak.tweedespoor.order.Recaps;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.Stepper;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Orders a package in five steps; every answer is stored as it is given, under this page's own address. */
@Route("bestellen/:draft")
@RolesAllowed({"EMPLOYER", "SALES"})
class OrderWizardView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> STEPS = List.of(
            "order.step.who", "order.step.package", "order.step.start", "order.step.check", "order.step.confirm");
    private static final int START = 2;
    private static final int CHECK = 3;
    private static final int CONFIRM = 4;

    private final OrderDrafts drafts;
    private final OrderDesk desk;
    private final Recaps recaps;
    private final OrderPlacement placement;
    private final OrderConditions conditions;
    private final OrderBasis basis;
    private final StartChoices choices;
    private final Branches branches;
    private final Clock clock;
    private final Div onWhat = new Div();
    private final Div notices = new Div();
    private final Div stepper = new Div();
    private final Div page = new Div();
    private final Div buttons = new Div();
    private final Div summary = new Div();
    private @Nullable Wizard wizard;
    private @Nullable Step step;

    OrderWizardView(
            OrderDrafts drafts,
            OrderDesk desk,
            Recaps recaps,
            OrderPlacement placement,
            OrderConditions conditions,
            OrderBasis basis,
            StartChoices choices,
            Branches branches,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.recaps = recaps;
        this.placement = placement;
        this.conditions = conditions;
        this.basis = basis;
        this.choices = choices;
        this.branches = branches;
        this.clock = clock;
        buttons.addClassName("actions");
        notices.getElement().setAttribute("aria-live", "polite");
        var form = new Div(notices, page, buttons);
        form.addClassNames("form", "wizard-form");
        var columns = new Div(form, summary);
        columns.addClassName("beside");
        add(new PageHeader(getTranslation("order.title"), getTranslation("order.why")), onWhat, stepper, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = DraftId.of(event.getRouteParameters().get("draft").orElse(""));
        var placed = placement.placedFrom(id);
        if (placed.isPresent()) {
            event.forwardTo(OrderView.class, OrderView.parameters(placed.get()));
            return;
        }
        var opened =
                new Wizard(drafts, desk, drafts.load(id), recaps.heldStart(id).orElse(null));
        wizard = opened;
        opened.onMerge(draft -> {
            tell(Notice.warning(getTranslation("order.merged", names(draft.foreign(), draft.both()))));
            draw(opened);
        });
        onWhat.removeAll();
        basis.notice(opened.form()).ifPresent(onWhat::add);
        summary.removeAll();
        summary.add(new Summary(opened, clock, () -> holdOver(opened)));
        goTo(opened, Math.min(opened.form().step(), CHECK));
    }

    private String names(List<String> foreign, List<String> both) {
        return Stream.concat(foreign.stream(), both.stream())
                .map(field -> getTranslation("order.field." + field))
                .collect(Collectors.joining(", "));
    }

    private void goTo(Wizard open, int target) {
        notices.removeAll();
        if (target >= CHECK && !reserve(open)) {
            return;
        }
        open.change(form -> form.withStep(target));
        draw(open);
    }

    /** The recap holds a seat; when that is refused, the step with the wrong answer says why. */
    private boolean reserve(Wizard open) {
        try {
            open.recap(recaps.recap(open.id()));
            return true;
        } catch (Refusal refusal) {
            refused(open, refusal);
            return false;
        }
    }

    private void refused(Wizard open, Refusal refusal) {
        var field = refusal.field().orElse("start");
        open.recap(null);
        open.change(form -> form.withStep(stepOf(field)));
        draw(open);
        if (step != null) {
            step.show(Map.of(field, refusal));
        }
    }

    private static int stepOf(String field) {
        return switch (field) {
            case "start", "place", "language" -> START;
            case "package", "addOns" -> 1;
            default -> 0;
        };
    }

    private void draw(Wizard open) {
        var at = open.form().step();
        stepper.removeAll();
        stepper.add(new Stepper(STEPS.stream().map(this::getTranslation).toList(), at));
        var next = create(open, at);
        step = next;
        page.removeAll();
        page.add(next);
        drawButtons(open, at);
        next.takeFocus();
    }

    private Step create(Wizard open, int at) {
        return switch (at) {
            case 0 -> new WhoStep(open, branches, basis.orderable(open.form()));
            case 1 -> open.form().quote() == null ? new PackageStep(open) : new QuotedPackageStep(open);
            case START -> new StartStep(open, choices);
            case CHECK ->
                new CheckStep(
                        open,
                        basis.orderable(open.form()),
                        conditions.current(getLocale()),
                        target -> goTo(open, target));
            default -> new ConfirmStep(open);
        };
    }

    private void drawButtons(Wizard open, int at) {
        buttons.removeAll();
        var forward = at == CONFIRM
                ? new Button(getTranslation("order.place"), click -> place(open, click.getSource()))
                : new Button(getTranslation("order.next"), click -> forward(open, at));
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (at == CONFIRM) {
            forward.setDisableOnClick(true);
        }
        buttons.add(forward);
        if (at > 0) {
            buttons.add(new Button(getTranslation("order.back"), click -> goTo(open, at - 1)));
        }
    }

    private void forward(Wizard open, int at) {
        if (step != null && step.passes()) {
            goTo(open, at + 1);
        }
    }

    private void place(Wizard open, Button button) {
        try {
            OrderId order = placement.place(open.id());
            getUI().ifPresent(ui -> {
                TypedText.forget(ui);
                ui.navigate(OrderView.class, OrderView.parameters(order));
            });
        } catch (Refusal refusal) {
            refused(open, refusal);
        } finally {
            button.setEnabled(true);
        }
    }

    private void holdOver(Wizard open) {
        open.recap(null);
        var again = new Button(getTranslation("order.hold.again"), click -> goTo(open, CHECK));
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        buttons.removeAll();
        tell(Notice.warning(getTranslation("order.hold.over")).with(again));
    }

    private void tell(Notice notice) {
        notices.removeAll();
        notices.add(notice);
    }

    static RouteParameters parameters(DraftId draft) {
        return new RouteParameters("draft", draft.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.title");
    }
}
