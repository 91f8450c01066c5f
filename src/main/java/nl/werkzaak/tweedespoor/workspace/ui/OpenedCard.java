package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkzaak.tweedespoor.report.ReadLog;
import nl.werkzaak.tweedespoor.report.ReadLog.Opened;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.workspace.EmployeePage;

/** Who opened which paper and when, newest first; further lines on request. */
class OpenedCard extends Card {
    private final EmployeePage page;
    private final transient ReadLog reads;
    private final Map<DocumentId, String> titles = new HashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private final Div content = new Div();
    private int shown;

    OpenedCard(EmployeePage page, ReadLog reads) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("employee.opened"));
        this.page = page;
        this.reads = reads;
        page.reports().forEach(report -> {
            var until = report.until();
            if (report.document() != null && until != null) {
                titles.put(
                        report.document(), getTranslation(report.kind().titleKey(), Formats.date(until, getLocale())));
            }
        });
        list.addClassName("document-list");
        more = new Button(getTranslation("employee.opened.more"), click -> next());
        var details = new NativeDetails(getTranslation("employee.opened.show"), content);
        details.addToggleListener(toggle -> open());
        add(details);
    }

    /** The trail is read when somebody looks, not with every page. */
    private void open() {
        if (content.getComponentCount() > 0) {
            return;
        }
        var lines = reads.of(page.row().id(), 0);
        var why = new Paragraph(getTranslation(lines.isEmpty() ? "employee.opened.none" : "employee.opened.why"));
        why.addClassName("muted");
        content.add(why, list, more);
        append(lines);
    }

    private void next() {
        append(reads.of(page.row().id(), shown));
    }

    private void append(List<Opened> lines) {
        lines.forEach(line -> list.add(item(line)));
        shown++;
        more.setVisible(lines.size() == ReadLog.PAGE);
    }

    private ListItem item(Opened line) {
        var who = new Span(
                line.self()
                        ? getTranslation("employee.opened.self")
                        : getTranslation(
                                "employee.opened.who", line.name(), getTranslation("identity.role." + line.role())));
        who.addClassName("document-name");
        var what = new Span(titles.getOrDefault(line.document(), getTranslation("workspace.report")));
        var when = new Span(Formats.dateTime(line.at(), getLocale()));
        when.addClassName("muted");
        var words = new Div(who, what, when);
        if (line.reason() != null) {
            var reason = new Span(getTranslation(
                    "employee.opened.reason", getTranslation(line.reason().key())));
            words.add(reason);
        }
        words.addClassName("document-words");
        return new ListItem(words);
    }
}
