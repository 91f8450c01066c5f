package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Objects;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.trajectory.PlanResponse;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import nl.werkzaak.tweedespoor.workspace.EmployeePage;

/** The three sentences: what happens now, what was shared with whom, what is asked of you. */
class OwnSituation extends Section {
    OwnSituation(EmployeePage page) {
        addClassNames("card", "next-step");
        add(
                part("employee.now", now(page)),
                part("employee.shared", shared(page)),
                part("employee.asked", asked(page)));
    }

    private Div part(String key, String sentence) {
        return new Div(new H2(getTranslation(key)), new Paragraph(sentence));
    }

    private String now(EmployeePage page) {
        var step = page.row().nextStep();
        var by = step.by();
        return getTranslation("employee.now." + step.key(), by == null ? "" : Formats.date(by, getLocale()));
    }

    private String shared(EmployeePage page) {
        var released = page.reports().stream()
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .count();
        return released == 0
                ? getTranslation("employee.shared.none")
                : released == 1
                        ? getTranslation("employee.shared.one")
                        : getTranslation("employee.shared.more", released);
    }

    private String asked(EmployeePage page) {
        var open = page.reports().stream()
                .filter(ReportRow::isOpenToEmployee)
                .map(ReportRow::reviewUntil)
                .filter(Objects::nonNull)
                .findFirst();
        if (open.isPresent()) {
            var until = LocalDate.ofInstant(open.get(), Zones.AMSTERDAM);
            return getTranslation("employee.asked.report", Formats.date(until, getLocale()));
        }
        var planOpen = PlanResponses.asks(page.row())
                && page.plan().filter(PlanResponse::current).isEmpty();
        return getTranslation(planOpen ? "employee.asked.plan" : "employee.asked.nothing");
    }
}
