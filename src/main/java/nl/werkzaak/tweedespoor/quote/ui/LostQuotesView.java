package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.quote.DeclineReason;
import nl.werkzaak.tweedespoor.quote.LossCount;
import nl.werkzaak.tweedespoor.quote.QuoteLosses;
import nl.werkzaak.tweedespoor.quote.QuotePaths;
import nl.werkzaak.tweedespoor.quote.QuoteRow;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import org.jspecify.annotations.Nullable;

/** Which quotes came to nothing and why; the period stands in the address ({@code ?maanden=3}). */
@Route(QuotePaths.LOST)
@RolesAllowed({"SALES", "ADMIN"})
class LostQuotesView extends WidePage implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<Integer> MONTHS = List.of(1, 3, 12);

    private final QuoteLosses losses;
    private final Exports exports;
    private final CurrentActor actor;
    private final Clock clock;
    private final Select<Integer> months = new Select<>();
    private final Div messages = new Div();
    private final Div content = new Div();

    LostQuotesView(QuoteLosses losses, Exports exports, CurrentActor actor, Clock clock) {
        this.losses = losses;
        this.exports = exports;
        this.actor = actor;
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
        content.addClassName("stack");
        months.setLabel(getTranslation("quote.loss.period"));
        months.setItems(MONTHS);
        months.setItemLabelGenerator(number -> getTranslation("quote.loss.months." + number));
        months.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var query = QueryParameters.of("maanden", String.valueOf(months.getValue()));
                getUI().ifPresent(ui ->
                        ui.getPage().getHistory().replaceState(null, new Location(QuotePaths.LOST, query)));
                show();
            }
        });
        var header = new PageHeader(getPageTitle(), getTranslation("quote.loss.why"))
                .breadcrumb(getTranslation("quote.all.title"), SalesQuotesView.class);
        add(header, months, messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("maanden");
        months.setValue(MONTHS.stream()
                .filter(number -> asked.filter(String.valueOf(number)::equals).isPresent())
                .findFirst()
                .orElse(3));
        show();
    }

    private LocalDate since() {
        return Zones.today(clock).minusMonths(months.getValue());
    }

    private void show() {
        content.removeAll();
        var counts = losses.counts(since());
        if (counts.isEmpty()) {
            content.add(new EmptyState(getTranslation("quote.loss.none"), getTranslation("quote.loss.noneText"), null));
            return;
        }
        content.add(reasons(counts));
        if (!losses.unexplained(since(), 0, 1).isEmpty()) {
            content.add(unexplained());
        }
    }

    private Component reasons(List<LossCount> counts) {
        var table = new CardTable<LossCount>(getTranslation("quote.loss.reasons"))
                .text(getTranslation("quote.loss.reason"), row -> reason(row.reason()))
                .number(getTranslation("quote.loss.count"), row -> Formats.number(row.quotes(), getLocale()))
                .number(getTranslation("quote.field.net"), row -> Formats.money(row.net(), getLocale()));
        table.showWhole(counts);
        var csv = new CsvLink<>("niet-doorgegaan.csv", table, rows -> exports.record("losses", rows));
        return section("quote.loss.reasons", table, csv.below());
    }

    private String reason(@Nullable DeclineReason reason) {
        return getTranslation(reason == null ? "quote.loss.unknown" : reason.key());
    }

    private Component unexplained() {
        var table = new CardTable<QuoteRow>(getTranslation("quote.loss.unexplained"))
                .name(
                        getTranslation("quote.field.number"),
                        row -> new Anchor(QuotePaths.quote(row.id()), row.number() == null ? "–" : row.number()))
                .text(getTranslation("quote.field.employer"), QuoteRow::employerName)
                .number(getTranslation("quote.field.net"), row -> Formats.money(row.net(), getLocale()))
                .cell(getTranslation("quote.field.status"), row -> new QuoteBadge(row.status()))
                .text(
                        getTranslation("quote.field.changed"),
                        row -> Formats.shortDateTime(row.changedAt(), getLocale()));
        if (actor.require().is(Role.SALES)) {
            table.actions(getTranslation("quote.loss.reason"), this::form);
        }
        table.pages((offset, limit) -> losses.unexplained(since(), offset, limit));
        var csv = new CsvLink<>("zonder-reden.csv", table, rows -> exports.record("unexplained-losses", rows));
        return section("quote.loss.unexplained", table, csv.below());
    }

    private Component form(QuoteRow row) {
        var reason = new Select<DeclineReason>();
        reason.setAriaLabel(getTranslation("quote.loss.choose", row.number()));
        reason.setPlaceholder(getTranslation("quote.loss.placeholder"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(each -> each == null ? "" : getTranslation(each.key()));
        reason.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                note(row, change.getValue());
            }
        });
        return reason;
    }

    private void note(QuoteRow row, DeclineReason reason) {
        messages.removeAll();
        try {
            losses.note(row.id(), reason, "");
            messages.add(Notice.success(getTranslation("quote.loss.noted", row.number(), reason(reason))));
        } catch (Refusal refusal) {
            messages.add(Notice.error(getTranslation(refusal.key(), refusal.args())));
        }
        show();
    }

    private Section section(String title, Component... parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("stack");
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quote.loss.title");
    }
}
