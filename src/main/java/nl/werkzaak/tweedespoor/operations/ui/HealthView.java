package nl.werkzaak.tweedespoor.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.operations.Finding;
import nl.werkzaak.tweedespoor.operations.HealthReading;
import nl.werkzaak.tweedespoor.operations.HealthReading.Watched;
import nl.werkzaak.tweedespoor.operations.PortalHealth;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** What works, what needs attention, and what is not fit for production. */
@Route("beheer/gezondheid")
@RolesAllowed("ADMIN")
@Menu(title = "operations.health.menu", order = 830)
class HealthView extends WidePage implements HasDynamicTitle {
    HealthView(PortalHealth health) {
        var table = new CardTable<HealthReading>(getPageTitle())
                .name(getTranslation("operations.health.what"), row -> new Text(getTranslation(row.nameKey())))
                .cell(getTranslation("operations.health.level"), this::badge)
                .cell(getTranslation("operations.health.how"), this::how);
        table.showWhole(health.readings());
        add(new PageHeader(getPageTitle(), getTranslation("operations.health.why")), table);
        var findings = health.findings();
        if (!findings.isEmpty()) {
            add(unfit(findings));
        }
    }

    private Component badge(HealthReading row) {
        var tone =
                switch (row.level()) {
                    case GOOD -> Tone.DONE;
                    case WATCH -> Tone.WAITING;
                    case BAD -> Tone.LATE;
                };
        return new StatusBadge(getTranslation("operations.level." + row.level()), tone);
    }

    private Component how(HealthReading row) {
        var how = new Div(new Paragraph(getTranslation(row.key(), row.args().toArray())));
        if (row.what() == Watched.UPLOADS) {
            how.add(new RouterLink(getTranslation("operations.health.files"), HeldDocumentsView.class));
        }
        return how;
    }

    private Component unfit(List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("document-list");
        for (var finding : findings) {
            var wrong = new Span(getTranslation(finding.key(), finding.args().toArray()));
            wrong.addClassName("document-name");
            var set = new Paragraph(
                    getTranslation(finding.setKey(), finding.args().toArray()));
            set.addClassName("muted");
            list.add(new ListItem(new Div(wrong, set)));
        }
        var why = new Paragraph(getTranslation("operations.health.unfit.why"));
        why.addClassName("muted");
        var section = new Section(new H2(getTranslation("operations.health.unfit")), why, list);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.health.title");
    }
}
