package nl.werkzaak.tweedespoor.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.approval.ApprovalPaths;
import nl.werkzaak.tweedespoor.approval.ApprovalRow;
import nl.werkzaak.tweedespoor.approval.ApprovalStatus;
import nl.werkzaak.tweedespoor.approval.Approvals;
import nl.werkzaak.tweedespoor.shared.ApprovalId;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** One question to a second person: what, why, what it costs, and the decision. */
@Route(ApprovalPaths.ONE)
@RolesAllowed({"SALES", "ADMIN"})
class ApprovalView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final Approvals approvals;
    private final CurrentActor actor;
    private final Div messages = new Div();

    ApprovalView(Approvals approvals, CurrentActor actor) {
        this.approvals = approvals;
        this.actor = actor;
        messages.getElement().setAttribute("aria-live", "polite");
    }

    static RouteParameters parameters(ApprovalId id) {
        return new RouteParameters("approval", id.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        draw(ApprovalId.of(event.getRouteParameters().get("approval").orElse("")));
    }

    private void draw(ApprovalId id) {
        removeAll();
        var row = approvals.find(id);
        add(
                new PageHeader(row.title(), getTranslation("approval.one.why"))
                        .breadcrumb(getTranslation("approval.all.title"), ApprovalsView.class),
                messages,
                question(row));
        if (approvals.mayDecide(row)) {
            add(new DecisionCard(
                    () -> decide(row, "approval.one.approved", () -> approvals.approve(row.id())),
                    word -> decide(row, "approval.one.refused", () -> approvals.refuse(row.id(), word))));
        } else if (row.isOpen()) {
            var own = row.askedBy().equals(actor.require().id());
            add(Notice.info(getTranslation(own ? "approval.own" : "approval.notMine")));
        }
    }

    private Component question(ApprovalRow row) {
        var facts = new KeyValueList()
                .add(
                        getTranslation("approval.field.kind"),
                        getTranslation(row.kind().key()))
                .add(getTranslation("approval.field.reason"), row.reason())
                .add(getTranslation("approval.field.askedBy"), row.askedByName())
                .add(getTranslation("approval.field.askedAt"), Formats.dateTime(row.askedAt(), getLocale()));
        approvals.facts(row, getLocale()).forEach(fact -> facts.add(fact.label(), fact.value()));
        var decidedAt = row.decidedAt();
        if (decidedAt != null) {
            var by = row.decidedByName();
            facts.add(
                    getTranslation(by == null ? "approval.field.withdrawnAt" : "approval.field.decidedAt"),
                    Formats.dateTime(decidedAt, getLocale()));
            if (by != null) {
                facts.add(getTranslation("approval.field.decidedBy"), by);
            }
        }
        var word = row.word();
        if (word != null) {
            facts.add(getTranslation("approval.field.word"), word);
        }
        var subject = new Anchor(row.path(), getTranslation("approval.one.subject"));
        var card = new Card(
                new StatusBadge(getTranslation(row.status().key()), tone(row.status())), facts, new Div(subject));
        card.addClassName("next-card");
        return card;
    }

    private static Tone tone(ApprovalStatus status) {
        return switch (status) {
            case ASKED -> Tone.WAITING;
            case APPROVED -> Tone.DONE;
            case REFUSED -> Tone.LATE;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private void decide(ApprovalRow row, String done, Runnable decision) {
        messages.removeAll();
        try {
            decision.run();
            messages.add(Notice.success(getTranslation(done)));
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        draw(row.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.one.title");
    }
}
