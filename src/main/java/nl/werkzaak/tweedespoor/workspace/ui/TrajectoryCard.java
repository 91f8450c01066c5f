package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;

/** A trajectory in a list: who, what comes next, by when. */
class TrajectoryCard extends Article {
    TrajectoryCard(TrajectoryRow row, boolean withEmployer, LocalDate today) {
        addClassNames("card", "case-card");
        var link = new RouterLink(row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.id()));
        var head = new Div(new H3(link), Badges.of(row.status()));
        head.addClassName("case-head");
        var about = new Paragraph(withEmployer ? row.employerName() + " · " + row.packageName() : row.packageName());
        about.addClassName("muted");
        add(head, about, next(row, today));
    }

    private Paragraph next(TrajectoryRow row, LocalDate today) {
        var step = row.nextStep();
        var next = new Paragraph();
        next.addClassName("case-next");
        next.add(new Span(getTranslation(step.messageKey())));
        var by = step.by();
        if (by != null) {
            var date = new Span(getTranslation("workspace.next.by", Formats.date(by, getLocale())));
            date.addClassName("muted");
            next.add(date);
            if (step.isLate(today)) {
                next.add(new StatusBadge(getTranslation("workspace.late"), Tone.LATE));
            }
        }
        return next;
    }
}
