package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.quote.QuoteFilter;
import nl.werkzaak.tweedespoor.quote.QuoteLists;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.quote.QuoteStatus;
import nl.werkzaak.tweedespoor.sales.SalesFiles;
import nl.werkzaak.tweedespoor.sales.SalesPaths;
import nl.werkzaak.tweedespoor.shared.EmployerId;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.PhoneNumber;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** One employer as sales knows it: who looks after it, what comes next, notes, people, and its quotes. */
@Route(SalesPaths.CUSTOMER)
@RolesAllowed("SALES")
class CustomerView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private final SalesFiles files;
    private final Employers employers;
    private final QuoteLists quotes;
    private final Exports exports;
    private final Clock clock;

    CustomerView(SalesFiles files, Employers employers, QuoteLists quotes, Exports exports, Clock clock) {
        this.files = files;
        this.employers = employers;
        this.quotes = quotes;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(EmployerId.of(event.getRouteParameters().get("employer").orElse("")));
    }

    private void draw(EmployerId id) {
        removeAll();
        var employer = employers.find(id);
        var write = new Anchor("verkoop/offertes/nieuw?werkgever=" + id, getTranslation("workspace.customer.quote"));
        write.addClassName("button-primary");
        add(new PageHeader(employer.name(), getTranslation("workspace.customer.why")).action(write));
        var care = new CustomerCareCard(files, files.of(id), clock, () -> draw(id));
        var columns = new Div(care, new NotesCard(files, id), facts(employer));
        columns.addClassName("cards");
        add(columns, quotes(id));
    }

    private Component facts(EmployerRow employer) {
        var phone = employer.phone();
        var facts = new KeyValueList()
                .add(getTranslation("workspace.customer.kvk"), employer.kvk().value())
                .add(
                        getTranslation("workspace.customer.address"),
                        employer.address() + ", " + employer.postcode().value() + " " + employer.town())
                .add(
                        getTranslation("workspace.customer.phone"),
                        phone == null ? "–" : PhoneNumber.parse(phone).display());
        employers
                .managers(employer.id())
                .forEach(contact -> facts.add(
                        contact.name(),
                        new Anchor(
                                "mailto:" + contact.email().value(),
                                contact.email().value())));
        return new Card(getTranslation("workspace.customer.facts"), facts);
    }

    private Component quotes(EmployerId id) {
        var section = new Section(new H2(getTranslation("workspace.customer.quotes")));
        section.addClassName("stack");
        var filter = QuoteFilter.of(id);
        if (quotes.count(filter) == 0) {
            section.add(new Lines().nothing(getTranslation("workspace.customer.noQuotes")));
            return section;
        }
        var now = clock.instant();
        var table = new CardTable<QuoteRow>(getTranslation("workspace.customer.quotes"))
                .name(getTranslation("quote.field.number"), this::link)
                .text(getTranslation("quote.field.package"), QuoteRow::packageName)
                .number(getTranslation("quote.field.net"), row -> Formats.money(row.net(), getLocale()))
                .text(
                        getTranslation("quote.field.status"),
                        row -> getTranslation(row.statusAt(now).key()))
                .text(
                        getTranslation("quote.field.changed"),
                        row -> Formats.shortDateTime(row.changedAt(), getLocale()));
        table.pages((offset, limit) -> quotes.page(filter, offset, limit));
        var csv = new CsvLink<>("offertes-werkgever.csv", table, rows -> exports.record("customer-quotes", rows));
        section.add(table, csv.below());
        return section;
    }

    private Component link(QuoteRow row) {
        var number = row.number();
        return row.status() == QuoteStatus.DRAFT || number == null
                ? new Anchor(QuotePaths.editor(row.id()), getTranslation("quote.all.draft"))
                : new Anchor(QuotePaths.quote(row.id()), number);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.customer.title");
    }
}
