package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.CoachId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.AffectedCase;
import nl.werkzaak.tweedespoor.trajectory.CoachProposal;
import nl.werkzaak.tweedespoor.trajectory.CoachReason;
import org.jspecify.annotations.Nullable;

/** One trajectory that an absence touches: its weeks, what is due, and who could stand in. */
class StandInChoice extends Article {
    private final transient AffectedCase touched;
    private final Select<CoachProposal> standIn = new Select<>();

    StandInChoice(AffectedCase touched) {
        this.touched = touched;
        var row = touched.row();
        addClassNames("card", "case-card");
        var link = new RouterLink(row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id()));
        var head = new Div(new H3(link), Badges.of(row.status()));
        head.addClassName("case-head");
        var about = new Paragraph(row.employerName() + " · " + weeks());
        about.addClassName("muted");
        add(head, about, due());
        prepare();
    }

    private String weeks() {
        return touched.weeks().isEmpty()
                ? getTranslation("workspace.away.noWeeks")
                : getTranslation(
                        "workspace.away.weeks",
                        touched.weeks().stream()
                                .map(week -> String.valueOf(week.number()))
                                .collect(Collectors.joining(", ")),
                        Durations.of(touched.minutes(), getLocale()));
    }

    private Component due() {
        var list = new UnorderedList();
        touched.due()
                .forEach(work -> list.add(new ListItem(getTranslation(
                        "workspace.away.due", getTranslation(work.key()), Formats.date(work.by(), getLocale())))));
        list.setVisible(!touched.due().isEmpty());
        return list;
    }

    private void prepare() {
        var able = touched.proposals().stream().filter(CoachProposal::fits).toList();
        standIn.setLabel(getTranslation("workspace.away.standIn", touched.row().employeeReference()));
        standIn.setItems(able);
        standIn.setEmptySelectionAllowed(true);
        standIn.setEmptySelectionCaption(getTranslation("workspace.away.nobody"));
        standIn.setItemLabelGenerator(each -> each == null ? getTranslation("workspace.away.nobody") : label(each));
        standIn.setWidthFull();
        standIn.setManualValidation(true);
        touched.proposed()
                .flatMap(coach -> able.stream()
                        .filter(each -> each.coach().id().equals(coach))
                        .findFirst())
                .ifPresent(standIn::setValue);
        add(able.isEmpty() ? new StatusBadge(getTranslation("workspace.away.full"), Tone.LATE) : standIn);
    }

    private String label(CoachProposal proposal) {
        var usual = proposal.reasons().contains(CoachReason.STAND_IN);
        return getTranslation(
                usual ? "workspace.away.usual" : "workspace.away.other",
                proposal.coach().name(),
                Durations.of(proposal.freeMinutes(), getLocale()));
    }

    boolean isOf(String field) {
        return touched.row().id().toString().equals(field);
    }

    Component field() {
        return standIn;
    }

    void refuse(@Nullable String text) {
        standIn.setErrorMessage(text);
        standIn.setInvalid(text != null);
    }

    static Map<TrajectoryId, CoachId> chosen(Collection<StandInChoice> choices) {
        var chosen = new LinkedHashMap<TrajectoryId, CoachId>();
        for (var choice : choices) {
            var proposal = choice.standIn.getValue();
            if (proposal != null) {
                chosen.put(choice.touched.row().id(), proposal.coach().id());
            }
        }
        return chosen;
    }
}
