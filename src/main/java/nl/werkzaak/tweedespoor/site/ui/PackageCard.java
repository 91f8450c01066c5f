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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.Place;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Still;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.site.PackageFit;
import nl.werkzaak.tweedespoor.site.ui.PackageCards.Offered;
import org.jspecify.annotations.Nullable;

/** One package, in the same order on every card, so that the cards can be compared. */
class PackageCard extends Article {

    /** For the start page: enough to choose where to look further. */
    static PackageCard brief(Offered offered) {
        PackageCard card = new PackageCard(offered.offer());
        Still.fill(card, card.briefly(offered));
        return card;
    }

    /** For the start page once a day is known: how the package lies beside the wage payment, and the way to order. */
    static PackageCard fitted(Offered offered, LocalDate lastPaidDay) {
        PackageCard card = new PackageCard(offered.offer());
        Still.fill(card, card.fittingly(offered, lastPaidDay));
        return card;
    }

    /** For the catalogue: all of it, with the way to order. */
    static PackageCard whole(Offered offered, @Nullable Place place) {
        PackageCard card = new PackageCard(offered.offer());
        Still.fill(card, card.wholly(offered, place));
        return card;
    }

    private PackageCard(PackageOffer offer) {
        addClassNames("card", "package-card");
        setId(offer.code());
    }

    private List<Component> briefly(Offered offered) {
        PackageOffer offer = offered.offer();
        Anchor more = new Anchor("pakketten#" + offer.code(), getTranslation("site.package.more"));
        more.addClassName("package-link");
        more.getElement().setAttribute("aria-label", getTranslation("site.package.more.of", offer.name()));
        return List.of(head(new H3(offer.name()), offer, false), promise(offer), price(offer), facts(offered), more);
    }

    private List<Component> fittingly(Offered offered, LocalDate lastPaidDay) {
        List<Component> parts = new ArrayList<>(briefly(offered));
        PackageFit fit = offered.start()
                .map(start -> PackageFit.of(start, offered.offer().weeks(), lastPaidDay))
                .orElse(null);
        parts.add(parts.size() - 1, fit == null ? new Div() : fit(fit));
        parts.add(parts.size() - 1, fit == null ? new Div() : order(offered.offer(), null));
        return parts;
    }

    private Component fit(PackageFit fit) {
        String end = Formats.date(fit.lastDay(), getLocale());
        StatusBadge badge = fit.fits()
                ? new StatusBadge(getTranslation("site.fit.within"), Tone.DONE)
                : new StatusBadge(getTranslation("site.fit.beyond"), Tone.WAITING);
        Paragraph text = new Paragraph(
                fit.fits()
                        ? getTranslation("site.fit.within.text", end, fit.weeksLeft())
                        : getTranslation("site.fit.beyond.text", end, fit.weeksBeyond()));
        Div both = new Div(badge, text);
        both.addClassName("package-fit");
        return both;
    }

    /** The order leads to the waiting list where its start would be chosen. */
    private Component waitFor(PackageOffer offer, @Nullable Place place) {
        Anchor wait = new Anchor(orderAddress(offer, place), getTranslation("site.package.wait"));
        wait.addClassName("package-link");
        wait.getElement().setAttribute("aria-label", getTranslation("site.package.wait.of", offer.name()));
        return wait;
    }

    private static String orderAddress(PackageOffer offer, @Nullable Place place) {
        String there = place == null ? "" : "&" + PlaceLinks.PARAMETER + "=" + PlaceLinks.encoded(place);
        return "bestellen?pakket=" + offer.code() + there;
    }

    private Component order(PackageOffer offer, @Nullable Place place) {
        Anchor order = new Anchor(orderAddress(offer, place), getTranslation("site.package.order"));
        order.addClassName("button-primary");
        order.getElement().setAttribute("aria-label", getTranslation("site.package.order.of", offer.name()));
        return order;
    }

    private List<Component> wholly(Offered offered, @Nullable Place place) {
        PackageOffer offer = offered.offer();
        List<Component> parts = new ArrayList<>();
        parts.add(head(new H2(offer.name()), offer, true));
        parts.addAll(List.of(promise(offer), price(offer), facts(offered), contents(offer), atHand(offer)));
        if (!offer.addOns().isEmpty()) {
            parts.add(addOns(offer));
        }
        parts.add(offered.start().isPresent() ? order(offer, place) : waitFor(offer, place));
        Anchor quote = new Anchor("offertes/aanvragen?pakket=" + offer.code(), getTranslation("site.package.quote"));
        quote.addClassName("package-link");
        quote.getElement().setAttribute("aria-label", getTranslation("site.package.quote.of", offer.name()));
        parts.add(quote);
        return parts;
    }

    private Component head(HtmlContainer name, PackageOffer offer, boolean marked) {
        Div head = new Div(name);
        head.addClassName("package-head");
        if (marked && offer.example()) {
            head.add(new StatusBadge(getTranslation("site.package.example"), Tone.NEUTRAL));
        }
        return head;
    }

    private static Component promise(PackageOffer offer) {
        Paragraph promise = new Paragraph(offer.promise());
        promise.addClassName("package-promise");
        return promise;
    }

    private static Component price(PackageOffer offer) {
        MoneyText price = new MoneyText(offer.price(), offer.priceInclVat());
        price.addClassName("package-price");
        return price;
    }

    private Component facts(Offered offered) {
        PackageOffer offer = offered.offer();
        return new KeyValueList()
                .add(getTranslation("site.package.length"), getTranslation("site.package.weeks", offer.weeks()))
                .add(getTranslation("site.package.coach"), getTranslation("site.package.hours", offer.coachHours()))
                .add(
                        getTranslation("site.package.start"),
                        offered.start()
                                .map(week -> Formats.shortDate(week.monday(), getLocale()))
                                .orElseGet(() -> getTranslation("site.package.full")));
    }

    private Component contents(PackageOffer offer) {
        Paragraph title = new Paragraph(getTranslation("site.package.contents"));
        title.addClassName("package-list-title");
        UnorderedList list = list(offer.items());
        list.addClassName("check-list");
        Div contents = new Div(title, list);
        contents.addClassName("package-contents");
        return contents;
    }

    private Component atHand(PackageOffer offer) {
        return new NativeDetails(getTranslation("site.package.atHand"), list(offer.atHand()));
    }

    private Component addOns(PackageOffer offer) {
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
