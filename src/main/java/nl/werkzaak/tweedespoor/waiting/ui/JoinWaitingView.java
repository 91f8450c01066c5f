package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.shared.DraftId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.waiting.JoinPreview;
import nl.werkzaak.tweedespoor.waiting.WaitingList;
import nl.werkzaak.tweedespoor.waiting.WaitingPaths;

/** Puts the case of an order draft on the waiting list, after saying honestly what that is worth. */
@Route(WaitingPaths.JOIN)
@RolesAllowed({"EMPLOYER", "SALES"})
class JoinWaitingView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final WaitingList list;
    private final Catalog catalog;
    private final Div messages = new Div();

    JoinWaitingView(WaitingList list, Catalog catalog) {
        this.list = list;
        this.catalog = catalog;
        messages.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = DraftId.of(event.getRouteParameters().get("draft").orElse(""));
        var open = list.openOf(draft);
        if (open.isPresent()) {
            event.forwardTo(
                    WaitingEntryView.class,
                    WaitingEntryView.parameters(open.get().id()));
            return;
        }
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("waiting.join.why")), messages);
        try {
            draw(list.preview(draft));
        } catch (Refusal incomplete) {
            var text = getTranslation(incomplete.key(), incomplete.args());
            add(new EmptyState(getTranslation("waiting.join.incomplete"), text, order(draft, "waiting.join.fillIn")));
        }
    }

    private void draw(JoinPreview preview) {
        var request = preview.request();
        var outlook = preview.outlook();
        var first = outlook.first();
        if (!outlook.tooLate() && first != null) {
            add(Notice.success(getTranslation("waiting.join.free", Formats.week(first, getLocale())))
                    .with(order(request.draft(), "waiting.join.chooseStart")));
            return;
        }
        var facts = new WaitingFacts()
                .packageName(
                        catalog.offer(request.wanted().version(), getLocale()).name())
                .wishes(request.wanted().wishes())
                .due(outlook.due())
                .first(outlook);
        facts.add(
                getTranslation("waiting.field.ahead"),
                preview.ahead() == 0 ? getTranslation("waiting.join.nobody") : String.valueOf(preview.ahead()));
        add(LateNotice.of(outlook), new Card(getTranslation("waiting.join.what"), facts), how(), form(preview));
        add(new Referral());
    }

    private Component how() {
        var steps = new OrderedList();
        Stream.of("waiting.how.order", "waiting.how.offer", "waiting.how.answer", "waiting.how.free")
                .forEach(key -> steps.add(new ListItem(getTranslation(key))));
        return new Card(getTranslation("waiting.how.title"), steps);
    }

    private Component form(JoinPreview preview) {
        var draft = preview.request().draft();
        var notBefore = new DateField(getTranslation("waiting.field.notBefore"));
        notBefore.setHelperText(getTranslation("waiting.join.notBeforeHelp"));
        notBefore.setValue(preview.request().wanted().notBefore());
        notBefore.setManualValidation(true);
        var join =
                new Button(getTranslation("waiting.join.button"), click -> join(draft, notBefore, click.getSource()));
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.setDisableOnClick(true);
        var actions = new Div(join, order(draft, "waiting.join.back"));
        actions.addClassName("actions");
        var form = new Div(notBefore, actions);
        form.addClassName("form");
        return form;
    }

    private void join(DraftId draft, DateField notBefore, Button button) {
        messages.removeAll();
        notBefore.setInvalid(false);
        try {
            var day = notBefore.getValue();
            if (day == null) {
                throw new Refusal("waiting.refusal.day").at("notBefore");
            }
            var entry = list.join(draft, day);
            getUI().ifPresent(ui -> {
                ui.getPage().executeJs("window.scrollTo(0, 0)");
                ui.navigate(WaitingEntryView.class, WaitingEntryView.parameters(entry));
            });
        } catch (Refusal refusal) {
            var text = getTranslation(refusal.key(), refusal.args());
            if (refusal.field().isPresent()) {
                notBefore.setErrorMessage(text);
                notBefore.setInvalid(true);
                notBefore.focus();
            } else {
                messages.add(Notice.error(text));
            }
        } finally {
            button.setEnabled(true);
        }
    }

    private Anchor order(DraftId draft, String key) {
        var link = new Anchor("bestellen/" + draft, getTranslation(key));
        link.addClassName("button-plain");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.join.title");
    }
}
