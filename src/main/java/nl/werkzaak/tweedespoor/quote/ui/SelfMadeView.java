package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.werkzaak.tweedespoor.catalog.AddOnOffer;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.SelfMadeQuotes;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.SummaryCard;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** An employer makes a standard quote at once; nothing is asked about a person ({@code ?pakket=CODE}). */
@Route(QuotePaths.MAKE)
@RolesAllowed("EMPLOYER")
class SelfMadeView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final SelfMadeQuotes quotes;
    private final Select<EmployerRow> employer = new Select<>();
    private final PackageChoice choice;
    private final CheckboxGroup<AddOnOffer> addOns = new CheckboxGroup<>();
    private final Div summary = new Div();
    private final Div messages = new Div();

    SelfMadeView(SelfMadeQuotes quotes, Employers employers) {
        this.quotes = quotes;
        choice = new PackageChoice(quotes.offers());
        var mine = employers.mine().stream()
                .filter(row -> employers.may(row.id(), Right.ORDER))
                .toList();
        var header = new PageHeader(getPageTitle(), getTranslation("quote.selfMade.why"))
                .breadcrumb(getTranslation("quote.mine.title"), QuotesView.class);
        add(header);
        if (mine.isEmpty()) {
            add(Notice.warning(getTranslation("quote.ask.noRight")));
            return;
        }
        describe(mine);
        var other = new Paragraph(getTranslation("quote.selfMade.other") + " ");
        other.add(new RouterLink(getTranslation("quote.ask.title"), AskQuoteView.class));
        var form = new Div(employer, choice, addOns, other);
        form.addClassNames("form", "wizard-form");
        var columns = new Div(form, summary);
        columns.addClassName("beside");
        add(messages, columns);
        summarise();
    }

    private void describe(List<EmployerRow> mine) {
        messages.getElement().setAttribute("aria-live", "polite");
        summary.addClassName("wizard-summary");
        employer.setLabel(getTranslation("quote.field.employer"));
        employer.setItems(mine);
        employer.setItemLabelGenerator(EmployerRow::name);
        employer.setVisible(mine.size() > 1);
        employer.setValue(mine.getFirst());
        addOns.setLabel(getTranslation("quote.field.addOns"));
        addOns.setItemLabelGenerator(
                addOn -> getTranslation("quote.editor.addOn", addOn.name(), Formats.money(addOn.price(), getLocale())));
        addOns.setVisible(false);
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            offerAddOns();
            summarise();
        });
        addOns.addValueChangeListener(change -> summarise());
    }

    private void offerAddOns() {
        var fitting = choice.getOptionalValue().map(PackageOffer::addOns).orElse(List.of());
        addOns.setItems(fitting);
        addOns.setVisible(!fitting.isEmpty());
    }

    private void summarise() {
        summary.removeAll();
        var card = new SummaryCard(getTranslation("quote.editor.summary"));
        choice.getOptionalValue().ifPresent(offer -> card.add(new PriceLines(quotes.price(offer.version(), chosen()))));
        var until = Formats.longDate(quotes.validUntil(), getLocale());
        var make = new Button(getTranslation("quote.selfMade.make"), click -> make(click.getSource()));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        card.add(
                new Paragraph(getTranslation("quote.selfMade.valid", until)),
                Notice.info(getTranslation("quote.selfMade.seat")),
                make);
        summary.add(card);
    }

    private List<String> chosen() {
        return addOns.getValue().stream().map(AddOnOffer::code).sorted().toList();
    }

    private void make(Button button) {
        messages.removeAll();
        button.setEnabled(true);
        if (choice.isEmpty()) {
            choice.setErrorMessage(getTranslation("quote.refusal.package"));
            choice.setInvalid(true);
            choice.focus();
            return;
        }
        try {
            var quote = quotes.make(employer.getValue().id(), choice.getValue().version(), chosen());
            getUI().ifPresent(ui -> ui.navigate(QuoteView.class, QuoteView.parameters(quote.id())));
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("pakket")
                .ifPresent(code -> choice.choose(offer -> offer.code().equals(code)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.selfMade.title");
    }
}
