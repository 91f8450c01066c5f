package nl.werkzaak.tweedespoor.waiting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.werkzaak.tweedespoor.shell.Card;

/** The other ways there are: UWV looks at when the second track began, not at who was full (domain.md §2). */
class Referral extends Card {
    /** The register of the quality mark for re-integration companies. */
    private static final String REGISTER = "https://www.blikopwerk.nl";

    Referral() {
        add(
                new H2(getTranslation("waiting.referral.title")),
                new Paragraph(getTranslation("waiting.referral.why")),
                ways(),
                new Paragraph(getTranslation("waiting.referral.stay")));
    }

    private UnorderedList ways() {
        var register = new Anchor(REGISTER, getTranslation("waiting.referral.register"));
        register.setTarget(AnchorTarget.BLANK);
        register.getElement().setAttribute("rel", "noopener noreferrer");
        var list = new UnorderedList();
        var other = new ListItem(getTranslation("waiting.referral.other") + " ");
        other.add(register);
        list.add(other);
        List.of(
                        "waiting.referral.physician",
                        "waiting.referral.insurer",
                        "waiting.referral.inside",
                        "waiting.referral.file")
                .forEach(key -> list.add(new ListItem(getTranslation(key))));
        return list;
    }
}
