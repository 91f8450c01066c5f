package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.report.BreakGlass;
import nl.werkzaak.tweedespoor.report.BreakGlassRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** Every time that an admin read a report, with the reason: for the other admins to judge. */
@Route("beheer/inzage")
@RolesAllowed("ADMIN")
@Menu(title = "workspace.insight.menu", order = 825)
class BreakGlassView extends WidePage implements HasDynamicTitle {
    BreakGlassView(BreakGlass breakGlass, Exports exports) {
        add(new PageHeader(getPageTitle(), getTranslation("workspace.insight.why")));
        if (breakGlass.latest(0, 1).isEmpty()) {
            add(new EmptyState(
                    getTranslation("workspace.insight.none"), getTranslation("workspace.insight.none.text"), null));
            return;
        }
        var table = new CardTable<BreakGlassRow>(getPageTitle())
                .name(getTranslation("workspace.insight.when"), this::when)
                .text(getTranslation("workspace.insight.who"), BreakGlassRow::admin)
                .cell(getTranslation("workspace.insight.what"), this::report)
                .cell(getTranslation("workspace.insight.reason"), this::reason)
                .number(getTranslation("workspace.insight.reads"), row -> String.valueOf(row.reads()))
                .text(
                        getTranslation("workspace.insight.until"),
                        row -> Formats.shortDateTime(row.until(), getLocale()));
        table.pages(breakGlass::latest);
        var csv = new CsvLink<>("inzage.csv", table, rows -> exports.record("break-glass", rows));
        add(table, csv.below());
    }

    private Component when(BreakGlassRow row) {
        return new Span(Formats.shortDateTime(row.openedAt(), getLocale()));
    }

    private Component report(BreakGlassRow row) {
        var until = row.periodUntil();
        var title = getTranslation(row.kind().titleKey(), until == null ? "" : Formats.date(until, getLocale()));
        var link = new RouterLink(
                row.employeeReference(), TrajectoryView.class, TrajectoryView.parameters(row.trajectory()));
        return new Div(link, new Paragraph(title));
    }

    private Component reason(BreakGlassRow row) {
        var words = new Paragraph(row.words());
        words.addClassName("muted");
        return new Div(new Span(getTranslation(row.reason().key())), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.insight.title");
    }
}
