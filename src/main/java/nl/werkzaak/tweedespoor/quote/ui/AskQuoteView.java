package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.catalog.Catalog;
import nl.werkzaak.tweedespoor.catalog.PackageOffer;
import nl.werkzaak.tweedespoor.employer.EmployerRow;
import nl.werkzaak.tweedespoor.employer.Employers;
import nl.werkzaak.tweedespoor.employer.Right;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRequests;
import nl.werkzaak.tweedespoor.quote.RequestForm;
import nl.werkzaak.tweedespoor.quote.ResponseClock;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.ErrorSummary;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.NarrowPage;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** An employer asks for a quote; nothing is asked about a person. A package may come along ({@code ?pakket=CODE}). */
@Route(QuotePaths.ASK)
@RolesAllowed("EMPLOYER")
class AskQuoteView extends NarrowPage implements BeforeEnterObserver, HasDynamicTitle {
    private static final int WEEKS = 26;

    private final QuoteRequests requests;
    private final Clock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<EmployerRow> employer = new Select<>();
    private final PackageChoice choice;
    private final GuardedTextArea wish = new GuardedTextArea(getTranslation("quote.ask.wish"));
    private final Select<LocalDate> start = new Select<>();

    AskQuoteView(QuoteRequests requests, Employers employers, Catalog catalog, Clock clock) {
        this.requests = requests;
        this.clock = clock;
        choice = new PackageChoice(catalog.published(Zones.today(clock), getLocale())).orHelp();
        var mine = employers.mine().stream()
                .filter(row -> employers.may(row.id(), Right.ORDER))
                .toList();
        describe(mine);
        var ask = new Button(getTranslation("quote.ask.button"), click -> ask(click.getSource()));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.setDisableOnClick(true);
        var actions = new Div(ask);
        actions.addClassName("actions");
        var form = new Div(errors, employer, choice, wish, start, promise(), actions);
        form.addClassName("form");
        var header = new PageHeader(getPageTitle(), getTranslation("quote.ask.why"))
                .breadcrumb(getTranslation("quote.mine.title"), QuotesView.class);
        add(header, mine.isEmpty() ? Notice.warning(getTranslation("quote.ask.noRight")) : form);
    }

    private void describe(List<EmployerRow> mine) {
        employer.setLabel(getTranslation("quote.field.employer"));
        employer.setItems(mine);
        employer.setItemLabelGenerator(EmployerRow::name);
        employer.setVisible(mine.size() > 1);
        mine.stream().findFirst().ifPresent(employer::setValue);
        wish.setMaxLength(1_000);
        wish.setHelperText(getTranslation("quote.ask.wishHelp"));
        start.setLabel(getTranslation("quote.ask.start"));
        start.setEmptySelectionAllowed(true);
        start.setEmptySelectionCaption(getTranslation("quote.ask.noStart"));
        var first = Week.startingFrom(Zones.today(clock).plusDays(1));
        start.setItems(IntStream.range(0, WEEKS)
                .mapToObj(weeks -> first.plus(weeks).monday())
                .toList());
        start.setItemLabelGenerator(monday ->
                monday == null ? getTranslation("quote.ask.noStart") : Formats.week(new Week(monday), getLocale()));
        start.setManualValidation(true);
    }

    private Component promise() {
        var day =
                ResponseClock.answerBy(clock.instant()).atZone(Zones.AMSTERDAM).toLocalDate();
        return Notice.info(getTranslation("quote.ask.promise", Formats.longDate(day, getLocale())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("pakket")
                .ifPresent(code -> choice.choose(offer -> offer.code().equals(code)));
    }

    private void ask(Button button) {
        errors.clear();
        choice.setInvalid(false);
        start.setInvalid(false);
        if (!wish.passes() || !send()) {
            errors.show(choice, wish, start);
        }
        button.setEnabled(true);
    }

    private boolean send() {
        try {
            requests.ask(new RequestForm(
                    employer.getValue().id(),
                    choice.getOptionalValue().map(PackageOffer::version).orElse(null),
                    wish.getValue(),
                    start.getValue()));
            getUI().ifPresent(ui -> {
                TypedText.forget(ui);
                ui.navigate(QuotesView.class);
            });
            return true;
        } catch (Refusal refusal) {
            refuse(refusal);
            return false;
        }
    }

    private void refuse(Refusal refusal) {
        var text = getTranslation(refusal.key(), refusal.args());
        HasValidation field =
                switch (refusal.field().orElse("wish")) {
                    case "package" -> choice;
                    case "start" -> start;
                    default -> wish;
                };
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.ask.title");
    }
}
