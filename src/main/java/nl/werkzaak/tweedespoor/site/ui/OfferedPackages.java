package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.ui.PackageCards.Offered;
import org.jspecify.annotations.Nullable;

/** The packages of today; once a day is known, each beside the weeks in which the wage is still paid. */
class OfferedPackages extends Section {

    private final PackageCards packages;
    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();
    private final Div cards = new Div();
    private @Nullable Overview shown;

    OfferedPackages(PackageCards packages) {
        this.packages = packages;
        addClassName("start-packages");
        why.addClassName("section-why");
        cards.addClassName("cards");
        Anchor compare = new Anchor("pakketten", getTranslation("site.start.compare"));
        compare.addClassName("button-plain");
        add(title, why, cards, new Div(compare));
        showAll();
    }

    void showAll() {
        List<Offered> offered = packages.all(getLocale());
        title.setText(getTranslation("site.start.packages"));
        why.setText(withExamples(getTranslation("site.start.packages.why"), offered));
        fill(offered.stream().map(PackageCard::brief).toList(), false);
        shown = null;
    }

    void show(Overview overview) {
        if (shown != null
                && shown.result().lastPaidDay().equals(overview.result().lastPaidDay())) {
            return;
        }
        List<Offered> offered = packages.all(getLocale());
        var last = overview.result().lastPaidDay();
        title.setText(getTranslation("site.start.fitting"));
        why.setText(withExamples(
                getTranslation("site.start.fitting.why", overview.weeksOfWageLeft(), Formats.date(last, getLocale())),
                offered));
        fill(offered.stream().map(each -> PackageCard.fitted(each, last)).toList(), true);
        shown = overview;
    }

    /** Back to the packages without a day, if they were shown with one. */
    void forget() {
        if (shown != null) {
            showAll();
        }
    }

    private void fill(List<PackageCard> each, boolean fitted) {
        cards.removeAll();
        cards.setClassName("cards-fitted", fitted);
        each.forEach(cards::add);
    }

    private String withExamples(String text, List<Offered> offered) {
        return offered.stream().anyMatch(each -> each.offer().example())
                ? text + " " + getTranslation("site.packages.examples")
                : text;
    }
}
