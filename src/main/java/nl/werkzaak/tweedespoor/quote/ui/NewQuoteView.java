package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.quote.QuoteWriting;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.PageHeader;

/** A quote for an employer who called: first the package, the rest in the editor ({@code ?werkgever=…}). */
@Route("verkoop/offertes/nieuw")
@RolesAllowed("SALES")
class NewQuoteView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private final QuoteWriting writing;
    private final Employers employers;

    NewQuoteView(QuoteWriting writing, Employers employers) {
        this.writing = writing;
        this.employers = employers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var id = query.getSingleParameter("werkgever");
        var header = new PageHeader(getPageTitle(), getTranslation("quote.new.why"))
                .breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
        add(header);
        if (id.isEmpty()) {
            var search = new Anchor("verkoop/werkgevers", getTranslation("quote.new.search"));
            search.addClassName("button-primary");
            add(new EmptyState(getTranslation("quote.new.none"), getTranslation("quote.new.noneText"), search));
            return;
        }
        form(employers.find(EmployerId.of(id.get())));
    }

    private void form(EmployerRow employer) {
        var choice = new PackageChoice(writing.offers());
        var begin = new Button(getTranslation("quote.new.begin"), click -> {
            choice.setErrorMessage(getTranslation("quote.refusal.package"));
            choice.setInvalid(choice.isEmpty());
            choice.getOptionalValue().ifPresent(offer -> {
                var quote = writing.begin(employer.id(), offer.version());
                getUI().ifPresent(ui -> ui.navigate(QuoteEditorView.class, QuoteView.parameters(quote.id())));
            });
        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(choice, begin);
        form.addClassName("form");
        add(new Card(employer.name(), form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.new.title");
    }
}
