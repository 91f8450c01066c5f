package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.report.SecondReviewRow;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;

/** Advices of colleagues that wait for this coach's second pair of eyes. */
class SecondReviewsSection extends Section {
    SecondReviewsSection(List<SecondReviewRow> reviews) {
        addClassName("stack");
        var lines = new Lines();
        reviews.forEach(review -> {
            var read = new Anchor("advies/" + review.report(), getTranslation("workspace.second.read"));
            read.addClassName("button-plain");
            read.getElement().setAttribute("aria-label", getTranslation("workspace.second.readOf", review.employee()));
            var asked = LocalDate.ofInstant(review.askedAt(), Zones.AMSTERDAM);
            lines.line(
                    review.employee(),
                    getTranslation("workspace.second.facts", review.writer(), Formats.date(asked, getLocale())),
                    null,
                    read);
        });
        add(new H2(getTranslation("workspace.second")), new Card(lines));
        setVisible(!reviews.isEmpty());
    }
}
