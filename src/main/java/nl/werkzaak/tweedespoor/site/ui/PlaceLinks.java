package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Place;
import org.jspecify.annotations.Nullable;

/** One link per place where conversations are held; the choice lives in the address. */
class PlaceLinks extends Nav {
    static final String PARAMETER = "plaats";

    PlaceLinks(List<Place> places, @Nullable Place chosen) {
        addClassName("stack");
        getElement().setAttribute("aria-label", getTranslation("site.packages.place"));
        var label = new Paragraph(getTranslation("site.packages.place"));
        label.addClassName("strong");
        var links = new Div();
        links.addClassName("actions");
        links.add(link("pakketten", getTranslation("site.packages.place.any"), chosen == null));
        places.forEach(place ->
                links.add(link("pakketten?" + PARAMETER + "=" + encoded(place), place.name(), place.equals(chosen))));
        add(label, links);
    }

    static String encoded(Place place) {
        return URLEncoder.encode(place.name(), StandardCharsets.UTF_8);
    }

    private static Anchor link(String address, String text, boolean current) {
        var link = new Anchor(address, text);
        link.addClassName(current ? "button-primary" : "button-plain");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
