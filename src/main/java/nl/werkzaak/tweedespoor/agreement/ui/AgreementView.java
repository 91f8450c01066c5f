package nl.werkzaak.tweedespoor.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.agreement.AgreementPaths;
import nl.werkzaak.tweedespoor.agreement.AgreementRow;
import nl.werkzaak.tweedespoor.agreement.AgreementStatus;
import nl.werkzaak.tweedespoor.agreement.Agreements;
import nl.werkzaak.tweedespoor.agreement.Signing;
import nl.werkzaak.tweedespoor.agreement.SigningRequests;
import nl.werkzaak.tweedespoor.document.DocumentLinks;
import nl.werkzaak.tweedespoor.document.DocumentPage;
import nl.werkzaak.tweedespoor.document.DocumentPages;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.order.Orders;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.OrderId;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** The agreement itself in the middle, to be read on any screen; the signature comes after it. */
@Route(AgreementPaths.AGREEMENT)
@RolesAllowed({"EMPLOYER", "SALES", "ADMIN"})
class AgreementView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Agreements agreements;
    private final Signing signing;
    private final SigningRequests requests;
    private final Orders orders;
    private final Employers employers;
    private final DocumentPages pages;
    private final DocumentLinks links;
    private final CurrentActor actor;
    private final Clock clock;

    AgreementView(
            Agreements agreements,
            Signing signing,
            SigningRequests requests,
            Orders orders,
            Employers employers,
            DocumentPages pages,
            DocumentLinks links,
            CurrentActor actor,
            Clock clock) {
        this.agreements = agreements;
        this.signing = signing;
        this.requests = requests;
        this.orders = orders;
        this.employers = employers;
        this.pages = pages;
        this.links = links;
        this.actor = actor;
        this.clock = clock;
    }

    static RouteParameters parameters(OrderId order) {
        return new RouteParameters("order", order.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(OrderId.of(event.getRouteParameters().get("order").orElse("")));
    }

    private void draw(OrderId order) {
        removeAll();
        var row = agreements.ofOrder(order);
        add(
                new PageHeader(getTranslation("agreement.number", row.number()), why(row)),
                papers(row),
                paper(row),
                closing(row));
    }

    private String why(AgreementRow row) {
        return row.open(clock.instant()) ? getTranslation("agreement.why", row.signBy()) : closed(row);
    }

    private String closed(AgreementRow row) {
        var name = row.signedName();
        var at = row.signedAt();
        if (row.status() == AgreementStatus.SIGNED && name != null && at != null) {
            return getTranslation("agreement.closed.SIGNED", name, at);
        }
        var status = row.status() == AgreementStatus.OFFERED ? AgreementStatus.EXPIRED : row.status();
        return getTranslation("agreement.closed." + status.name());
    }

    private Component papers(AgreementRow row) {
        var box = new Div(new Paragraph(getTranslation("agreement.same")));
        box.addClassName("document-papers");
        var document = row.document();
        if (document != null) {
            var pdf = new Anchor(links.readingLinkFor(document, actor.require()), getTranslation("agreement.pdf"));
            pdf.setTarget(AnchorTarget.BLANK);
            pdf.setRouterIgnore(true);
            pdf.addClassName("button-plain");
            box.add(pdf);
        }
        if (row.open(clock.instant())) {
            var skip = new Anchor("#" + SigningPanel.ID, getTranslation("agreement.skip"));
            skip.setRouterIgnore(true);
            skip.addClassName("button-plain");
            box.add(skip);
        }
        return box;
    }

    /** The file itself, not something written like it: what is read here is what the evidence names. */
    private Component paper(AgreementRow row) {
        var document = row.document();
        var text = document == null ? null : pages.read(document).text();
        return text == null ? new Div() : new DocumentPage(text);
    }

    private Component closing(AgreementRow row) {
        if (!row.open(clock.instant())) {
            var notice =
                    row.status() == AgreementStatus.SIGNED ? Notice.success(closed(row)) : Notice.warning(closed(row));
            if (row.status() == AgreementStatus.SIGNED && employers.may(row.employer(), Right.SIGN)) {
                notice.with(new Anchor(AgreementPaths.receipt(row.order()), getTranslation("agreement.receipt.next")));
            }
            return notice;
        }
        if (!actor.require().is(Role.EMPLOYER)) {
            return Notice.info(getTranslation("agreement.sign.byEmployer"));
        }
        if (!employers.may(row.employer(), Right.SIGN)) {
            return stack(Notice.info(getTranslation("agreement.sign.noRight")), colleague(row));
        }
        var first = signing.authorised(row.order())
                ? new SigningPanel(signing, row)
                : Notice.info(getTranslation("agreement.sign.waits"))
                        .title(getTranslation("agreement.sign.waitsTitle"));
        return stack(first, colleague(row), new DeclinePanel(orders, row.order(), () -> draw(row.order())));
    }

    private static Component stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }

    private Component colleague(AgreementRow row) {
        return new AskColleaguePanel(requests, row.order(), employers.may(row.employer(), Right.MANAGE));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.title");
    }
}
