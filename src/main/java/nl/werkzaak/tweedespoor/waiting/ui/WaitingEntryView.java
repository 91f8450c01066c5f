package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.WaitingEntryId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.ConfirmDialog;
import nl.werkzaak.tweedespoor.shell.Countdown;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingOffers;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;
import nl.werkzaak.tweedespoor.waiting.WaitingRow;
import nl.werkzaak.tweedespoor.waiting.WaitingStatus;

/** One case on the waiting list: its place, what is offered, and the answer to it. */
@Route(WaitingPaths.ENTRY)
@RolesAllowed({"EMPLOYER", "SALES", "ADMIN"})
class WaitingEntryView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final WaitingList list;
    private final WaitingOffers offers;
    private final Employers employers;
    private final CurrentActor actor;
    private final Clock clock;
    private final Div messages = new Div();

    WaitingEntryView(WaitingList list, WaitingOffers offers, Employers employers, CurrentActor actor, Clock clock) {
        this.list = list;
        this.offers = offers;
        this.employers = employers;
        this.actor = actor;
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters parameters(WaitingEntryId entry) {
        return new RouteParameters("entry", entry.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        draw(WaitingEntryId.of(event.getRouteParameters().get("entry").orElse("")));
    }

    private void draw(WaitingEntryId id) {
        removeAll();
        var row = list.find(id);
        var status = row.statusAt(clock.instant());
        add(header(row), messages, next(row, status));
        var outlook = list.outlook(row);
        if (status == WaitingStatus.WAITING && outlook.tooLate()) {
            add(LateNotice.of(outlook));
        }
        var facts = new WaitingFacts()
                .packageName(row.packageName())
                .wishes(row.wanted().wishes())
                .due(row.due());
        if (status == WaitingStatus.WAITING) {
            facts.first(outlook);
        }
        facts.add(getTranslation("waiting.field.asked"), Formats.dateTime(row.askedAt(), getLocale()));
        add(new Card(getTranslation("waiting.page.what"), facts));
        if (status == WaitingStatus.OFFERED && mayAnswer(row)) {
            add(new DeclineOfferPanel(keep -> run(id, () -> offers.decline(id, keep))));
        }
        if (status == WaitingStatus.REFERRED || status == WaitingStatus.WAITING && row.toldAt() != null) {
            add(new Referral());
        }
        if (status == WaitingStatus.WAITING && mayAnswer(row)) {
            add(leaving(row));
        }
    }

    private PageHeader header(WaitingRow row) {
        var reference = list.references(List.of(row)).get(row.id());
        var title = reference == null
                ? getTranslation("waiting.page.titlePlain")
                : getTranslation("waiting.page.title", reference);
        var header = new PageHeader(title, row.employerName());
        return actor.require().is(Role.EMPLOYER)
                ? header.breadcrumb(getTranslation("waiting.mine.title"), MyWaitingView.class)
                : header.breadcrumb(getTranslation("waiting.queue.title"), WaitingQueueView.class);
    }

    private boolean mayAnswer(WaitingRow row) {
        return actor.require().is(Role.SALES) || employers.may(row.employer(), Right.ORDER);
    }

    private Component next(WaitingRow row, WaitingStatus status) {
        var box = new Card(new WaitingBadge(status), new Paragraph(NextWords.of(row, clock.instant())));
        box.addClassName("next-card");
        var offer = row.offer();
        if (status == WaitingStatus.OFFERED && offer != null) {
            var left = new Paragraph(new Span(getTranslation("waiting.offer.left") + " "));
            left.add(new Countdown(offer.until(), clock, () -> draw(row.id())));
            box.add(left);
            var due = row.due();
            if (due != null && offer.start().monday().isAfter(due)) {
                box.add(Notice.warning(getTranslation("waiting.offer.late", Formats.date(due, getLocale()))));
            }
        }
        if (mayAnswer(row)) {
            var actions = new Div(actions(row, status));
            actions.addClassName("actions");
            box.add(actions);
        }
        return box;
    }

    private Component[] actions(WaitingRow row, WaitingStatus status) {
        return switch (status) {
            case OFFERED -> new Component[] {primary("waiting.offer.accept", () -> accept(row.id()))};
            case LAPSED ->
                new Component[] {primary("waiting.rejoin", () -> run(row.id(), () -> list.rejoin(row.id())))};
            case TAKEN -> new Component[] {order(row.draft())};
            default -> new Component[0];
        };
    }

    private Anchor order(DraftId draft) {
        var link = new Anchor("bestellen/" + draft, getTranslation("waiting.page.order"));
        link.addClassName("button-primary");
        return link;
    }

    private Button primary(String key, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void accept(WaitingEntryId id) {
        var draft = new AtomicReference<DraftId>();
        if (run(id, () -> draft.set(offers.accept(id)))) {
            getUI().ifPresent(ui -> ui.navigate("bestellen/" + draft.get()));
        }
    }

    private Component leaving(WaitingRow row) {
        var id = row.id();
        var withdraw = new Button(
                getTranslation("waiting.withdraw"),
                click -> ConfirmDialog.danger(
                        getTranslation("waiting.withdraw.sure"),
                        getTranslation("waiting.withdraw.text"),
                        getTranslation("waiting.withdraw"),
                        () -> run(id, () -> list.withdraw(id))));
        var actions = new Div();
        actions.addClassName("actions");
        if (row.toldAt() != null) {
            actions.add(new Button(getTranslation("waiting.refer"), click -> run(id, () -> list.refer(id))));
        }
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        actions.add(withdraw);
        return actions;
    }

    /** Does it, and shows the entry as it is then; somebody else may have been first. */
    private boolean run(WaitingEntryId id, Runnable answer) {
        messages.removeAll();
        try {
            answer.run();
            draw(id);
            return true;
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
            draw(id);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.page.tab");
    }
}
