package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPaths;
import nl.werkzaak.tweedespoor.report.SecondReviewRow;
import nl.werkzaak.tweedespoor.report.SecondReviews;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.ReportId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** A second coach reads a colleague's advice, with the questions that matter, and decides. */
@Route("advies/:report")
@RolesAllowed("COACH")
class SecondReviewView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final transient SecondReviews reviews;
    private final transient DocumentLinks links;
    private final transient CurrentActor actor;
    private final GuardedTextArea reason = new GuardedTextArea(getTranslation("report.second.reason"));
    private final Div message = new Div();

    SecondReviewView(SecondReviews reviews, DocumentLinks links, CurrentActor actor) {
        this.reviews = reviews;
        this.links = links;
        this.actor = actor;
        reason.setMaxLength(500);
        reason.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var row = reviews.find(
                ReportId.of(event.getRouteParameters().get("report").orElse("")));
        removeAll();
        var facts = new KeyValueList()
                .add(getTranslation("report.pdf.employee"), row.employee())
                .add(getTranslation("report.pdf.employer"), row.employer())
                .add(getTranslation("report.second.writer"), row.writer());
        add(
                new PageHeader(getPageTitle(), getTranslation("report.second.why")),
                message,
                new Card(facts, page(row), open(row)));
        if (row.decided()) {
            message.add(Notice.info(getTranslation("report.advice.refusal.decided")));
        } else {
            add(decision(row));
        }
    }

    private Anchor page(SecondReviewRow row) {
        var page = new Anchor(DocumentPaths.page(row.document()), getTranslation("document.page.open"));
        page.addClassName("button-plain");
        return page;
    }

    private NativeButton open(SecondReviewRow row) {
        var button = new NativeButton(
                getTranslation("report.second.open"),
                click -> UI.getCurrent().getPage().open(links.linkFor(row.document(), actor.require()), "_self"));
        button.addClassName("button-plain");
        return button;
    }

    private Card decision(SecondReviewRow row) {
        var approve = new Button(
                getTranslation("report.second.approve"), click -> decide(() -> reviews.approve(row.report())));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Button(
                getTranslation("report.second.giveBack"),
                click -> decide(() -> reviews.giveBack(row.report(), reason.getValue())));
        var form = new Div(approve, reason, back);
        form.addClassName("form");
        return new Card(getTranslation("report.second.decide"), form);
    }

    private void decide(Runnable verb) {
        message.removeAll();
        reason.setInvalid(false);
        try {
            verb.run();
            TypedText.forget(UI.getCurrent());
            UI.getCurrent().navigate("coach");
        } catch (Refusal refusal) {
            var text = getTranslation(refusal.key(), refusal.args());
            if (refusal.field().isPresent()) {
                reason.setErrorMessage(text);
                reason.setInvalid(true);
            } else {
                message.add(Notice.error(text));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.second.title");
    }
}
