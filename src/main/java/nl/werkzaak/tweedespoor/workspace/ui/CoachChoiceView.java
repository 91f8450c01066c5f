package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.CoachChoice;
import nl.werkzaak.tweedespoor.trajectory.CoachProposal;
import nl.werkzaak.tweedespoor.trajectory.CoachProposals;
import nl.werkzaak.tweedespoor.trajectory.Handovers;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryAction;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryCare;

/** Who coaches this trajectory: everybody who could, best first and why; one click gives it to one of them. */
@Route("beheer/trajecten/:trajectory/coach")
@RolesAllowed("ADMIN")
@StyleSheet("styles/planning.css")
class CoachChoiceView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private static final int FIRST = 5;

    private final transient CoachProposals proposals;
    private final transient TrajectoryCare care;
    private final transient Handovers handovers;
    private final Div message = new Div();
    private final Div content = new Div();
    private final GuardedTextArea note;
    private TrajectoryId id = TrajectoryId.next();
    private String title = "";

    CoachChoiceView(CoachProposals proposals, TrajectoryCare care, Handovers handovers) {
        this.proposals = proposals;
        this.care = care;
        this.handovers = handovers;
        note = new GuardedTextArea(getTranslation("workspace.choice.note"));
        note.setMaxLength(Handovers.LONGEST);
        note.setWidthFull();
        content.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TrajectoryId.of(event.getRouteParameters().get("trajectory").orElse(""));
        show();
    }

    private void show() {
        var choice = proposals.of(id);
        var row = choice.row();
        title = getTranslation("workspace.choice.title", row.employeeReference());
        removeAll();
        content.removeAll();
        add(
                new PageHeader(title, getTranslation("workspace.choice.why", row.packageName(), row.employerName()))
                        .breadcrumb(getTranslation("workspace.cases.title"), TrajectoriesAdminView.class),
                message,
                content);
        content.add(wanted(choice));
        if (!row.allows(TrajectoryAction.CONFIRM_COACH)) {
            content.add(Notice.info(getTranslation("workspace.choice.over")));
            return;
        }
        if (choice.begun()) {
            note.setHelperText(getTranslation("workspace.choice.note.help"));
            content.add(new Card(getTranslation("workspace.choice.handover"), note));
        }
        content.add(list(choice), new HandoverList(handovers.of(id)));
    }

    private Component wanted(CoachChoice choice) {
        var wishes = choice.wishes();
        var row = choice.row();
        var facts = new KeyValueList()
                .add(
                        getTranslation("workspace.choice.when"),
                        getTranslation(
                                "workspace.choice.weeks",
                                Formats.date(row.startWeek(), getLocale()),
                                Formats.date(row.lastDay(), getLocale())));
        if (wishes.place() != null) {
            facts.add(getTranslation("workspace.choice.place"), wishes.place().name());
        }
        if (wishes.language() != null) {
            facts.add(getTranslation("workspace.choice.language"), ProposalCard.language(wishes.language()));
        }
        if (choice.specialism() != null) {
            facts.add(
                    getTranslation("workspace.choice.specialism"),
                    getTranslation("capacity.specialism." + choice.specialism()));
        }
        return new Card(getTranslation("workspace.choice.wanted"), facts);
    }

    private Component list(CoachChoice choice) {
        var able = choice.proposals().stream()
                .filter(each -> each.fits() || each.present())
                .toList();
        var unable = choice.proposals().stream()
                .filter(each -> !each.fits() && !each.present())
                .toList();
        var section = new Section(new H2(getTranslation("workspace.choice.able")));
        section.addClassName("stack");
        if (able.isEmpty()) {
            section.add(Notice.warning(getTranslation("workspace.choice.nobody")));
        }
        var first = able.stream()
                .filter(each -> each.present() || able.indexOf(each) < FIRST)
                .toList();
        first.forEach(each -> section.add(card(choice, each, each == able.getFirst())));
        if (able.size() > first.size()) {
            var more = able.stream().filter(each -> !first.contains(each)).toList();
            section.add(folded("workspace.choice.more", more, choice));
        }
        if (!unable.isEmpty()) {
            section.add(folded("workspace.choice.unable", unable, choice));
        }
        return section;
    }

    private Component folded(String key, List<CoachProposal> more, CoachChoice choice) {
        var list = new Div();
        list.addClassName("stack");
        more.forEach(each -> list.add(card(choice, each, false)));
        return new NativeDetails(getTranslation(key, more.size()), list);
    }

    private Component card(CoachChoice choice, CoachProposal proposal, boolean first) {
        var card = new ProposalCard(proposal, choice);
        card.setClassName("proposal-first", first);
        card.onChoose(() -> assign(proposal));
        return card;
    }

    private void assign(CoachProposal proposal) {
        new FormRun(message, Map.of("note", note))
                .run(() -> care.assign(id, proposal.coach().id(), note.getValue()), () -> {
                    note.clear();
                    show();
                    message.add(Notice.success(getTranslation(
                            "workspace.choice.done", proposal.coach().name())));
                    UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
                });
        if (note.isInvalid()) {
            note.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
