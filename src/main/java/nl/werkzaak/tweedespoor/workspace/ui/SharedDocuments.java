package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.workspace.EmployeePage;

/** Every paper about the employee, who has it and why. */
class SharedDocuments extends Card {
    private final transient Downloads downloads;

    SharedDocuments(EmployeePage page, Downloads downloads) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("employee.documents"));
        this.downloads = downloads;
        addClassName("documents");
        if (page.reports().isEmpty()) {
            var text = new Paragraph(getTranslation("employee.documents.empty"));
            text.addClassName("muted");
            add(text);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("document-list");
        page.reports().forEach(report -> list.add(item(report)));
        add(list);
    }

    private ListItem item(ReportRow report) {
        var title = title(report);
        var name = new Span(title);
        name.addClassName("document-name");
        var head = new Div(name, Badges.of(report.status()));
        head.addClassName("document-head");
        var with = new Paragraph(with(report));
        with.addClassName("muted");
        var words = new Div(head, with);
        words.addClassName("document-words");
        var item = new ListItem(words);
        var document = report.document();
        if (document != null) {
            item.add(downloads.actions(report, document, title));
        }
        return item;
    }

    private String title(ReportRow report) {
        var until = report.until();
        return until == null
                ? getTranslation("workspace.report")
                : getTranslation(report.kind().titleKey(), Formats.date(until, getLocale()));
    }

    private String with(ReportRow report) {
        var released = report.releasedAt();
        var day = released == null ? "" : Formats.date(LocalDate.ofInstant(released, Zones.AMSTERDAM), getLocale());
        return report.status() == ReportStatus.RELEASED
                ? getTranslation("employee.documents.released", day)
                : released == null
                        ? getTranslation("employee.documents.notShared")
                        : getTranslation("employee.documents.closed", day);
    }
}
