package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** One package, in the same order on every card, so that the cards can be compared. */
class PackageCard extends Article {

    private final PackageOffer offer;

    private PackageCard(PackageCards.Offered offered, HtmlContainer name, boolean marked) {
        offer = offered.offer();
        addClassNames("card", "package-card");
        setId(offer.code());
        name.setText(offer.name());
        Div head = new Div(name);
        head.addClassName("package-head");
        if (marked && offer.example()) {
            head.add(new StatusBadge(getTranslation("site.package.example"), Tone.NEUTRAL));
        }
        Paragraph promise = new Paragraph(offer.promise());
        promise.addClassName("package-promise");
        MoneyText price = new MoneyText(offer.price(), offer.priceInclVat());
        price.addClassName("package-price");
        add(head, promise, price, facts(offered));
    }

    /** For the start page: enough to choose where to look further. */
    static PackageCard brief(PackageCards.Offered offered) {
        PackageCard card = new PackageCard(offered, new H3(), false);
        Anchor more = new Anchor("pakketten#" + card.offer.code(), card.getTranslation("site.package.more"));
        more.addClassName("package-link");
        more.getElement().setAttribute("aria-label", card.getTranslation("site.package.more.of", card.offer.name()));
        card.add(more);
        return card;
    }

    /** For the catalogue: all of it, with the way to order. */
    static PackageCard whole(PackageCards.Offered offered) {
        PackageCard card = new PackageCard(offered, new H2(), true);
        card.add(card.contents(), card.atHand());
        if (!card.offer.addOns().isEmpty()) {
            card.add(card.addOns());
        }
        if (offered.start().isPresent()) {
            Anchor order =
                    new Anchor("bestellen?pakket=" + card.offer.code(), card.getTranslation("site.package.order"));
            order.addClassName("button-primary");
            order.getElement()
                    .setAttribute("aria-label", card.getTranslation("site.package.order.of", card.offer.name()));
            card.add(order);
        }
        return card;
    }

    private Component facts(PackageCards.Offered offered) {
        return new KeyValueList()
                .add(getTranslation("site.package.length"), getTranslation("site.package.weeks", offer.weeks()))
                .add(getTranslation("site.package.coach"), getTranslation("site.package.hours", offer.coachHours()))
                .add(
                        getTranslation("site.package.start"),
                        offered.start()
                                .map(week -> Formats.shortDate(week.monday(), getLocale()))
                                .orElseGet(() -> getTranslation("site.package.full")));
    }

    private Component contents() {
        Paragraph title = new Paragraph(getTranslation("site.package.contents"));
        title.addClassName("package-list-title");
        UnorderedList list = list(offer.items());
        list.addClassName("check-list");
        Div contents = new Div(title, list);
        contents.addClassName("package-contents");
        return contents;
    }

    private Component atHand() {
        return new NativeDetails(getTranslation("site.package.atHand"), list(offer.atHand()));
    }

    private Component addOns() {
        UnorderedList list = new UnorderedList();
        offer.addOns().forEach(addOn -> {
            Span text = new Span(addOn.name() + ". " + addOn.text() + " ");
            Span price = new Span(getTranslation("shell.money.ex", Formats.money(addOn.price(), getLocale())));
            price.addClassName("money");
            list.add(new ListItem(text, price));
        });
        return new NativeDetails(getTranslation("site.package.addOns"), list);
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}
