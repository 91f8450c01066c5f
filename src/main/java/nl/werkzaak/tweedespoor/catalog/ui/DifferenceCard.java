package nl.werkzaak.tweedespoor.catalog.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.werkzaak.tweedespoor.catalog.Difference;
import nl.werkzaak.tweedespoor.catalog.VersionPreview;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.CardTable;

/** What this version changes in the one before it. */
class DifferenceCard extends Card {
    DifferenceCard(VersionPreview preview) {
        addClassName("form");
        var title = getTranslation("catalog.difference.title");
        add(new H2(title));
        var differences = preview.differences(getLocale());
        if (preview.previous() == null) {
            add(new Paragraph(getTranslation("catalog.difference.first")));
        } else if (differences.isEmpty()) {
            add(new Paragraph(getTranslation("catalog.difference.none")));
        } else {
            var table = new CardTable<Difference>(title)
                    .name(
                            getTranslation("catalog.difference.what"),
                            difference -> new Text(getTranslation(difference.label())))
                    .text(getTranslation("catalog.difference.before"), difference -> orDash(difference.before()))
                    .text(getTranslation("catalog.difference.after"), difference -> orDash(difference.after()));
            table.showWhole(differences);
            add(table);
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
