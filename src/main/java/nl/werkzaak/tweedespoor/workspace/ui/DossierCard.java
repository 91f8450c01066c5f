package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.workspace.DossierCheck;
import nl.werkzaak.tweedespoor.workspace.DossierItem;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPage;

/** Everything for the UWV file with one click, and what is still missing in it. */
class DossierCard extends Card {
    DossierCard(TrajectoryPage page, LocalDate today) {
        var missing = DossierCheck.of(page.row(), page.file(), page.timeline(), page.reports(), today).stream()
                .filter(item -> !item.there())
                .toList();
        var why = new Paragraph(getTranslation("workspace.dossier.why"));
        why.addClassName("muted");
        var download =
                new Anchor("documenten/dossier-" + page.row().id(), getTranslation("workspace.dossier.download"));
        download.addClassName("button-plain");
        download.setRouterIgnore(true);
        add(new H2(getTranslation("workspace.dossier")), why, download);
        if (missing.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.dossier.whole")));
            return;
        }
        var list = new UnorderedList();
        missing.stream().map(DossierItem::messageKey).forEach(key -> list.add(new ListItem(getTranslation(key))));
        add(new Details(getTranslation("workspace.dossier.missingCount", missing.size()), list));
    }
}
