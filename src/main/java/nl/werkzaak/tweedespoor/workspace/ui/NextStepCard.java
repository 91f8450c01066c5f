package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.NextStep;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** What happens next, who does it and by when: the first thing the eye meets. */
class NextStepCard extends Section {
    NextStepCard(TrajectoryRow row, Role reader, LocalDate today, Component... actions) {
        addClassNames("card", "next-step");
        var step = row.nextStep();
        var over = new Span(getTranslation("workspace.next"));
        over.addClassName("next-step-over");
        var head = new Div(over, Badges.of(row.status()));
        head.addClassName("next-step-head");
        add(head, new H2(getTranslation(step.messageKey())), facts(step, reader, today));
        for (var action : actions) {
            add(action);
        }
    }

    private Component facts(NextStep step, Role reader, LocalDate today) {
        var facts = new Paragraph();
        facts.addClassName("next-step-facts");
        if (step.owner() != null) {
            facts.add(new Span(getTranslation(
                    "workspace.next.who", getTranslation(step.owner().key(reader)))));
        }
        var by = step.by();
        if (by != null) {
            facts.add(new Span(getTranslation("workspace.next.by", Formats.date(by, getLocale()))));
            if (step.isLate(today)) {
                facts.add(new StatusBadge(getTranslation("workspace.late"), Tone.LATE));
            }
        }
        facts.setVisible(facts.getComponentCount() > 0);
        return facts;
    }
}
