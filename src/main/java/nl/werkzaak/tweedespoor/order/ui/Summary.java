package nl.werkzaak.tweedespoor.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Countdown;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.SummaryCard;

/** Stays in view while ordering: price, start, until when the place is held, what is still needed. */
class Summary extends Div {
    private static final Duration RUNS_DOWN = Duration.ofHours(1);

    private final Wizard wizard;
    private final Clock clock;
    private final Runnable holdOver;

    Summary(Wizard wizard, Clock clock, Runnable holdOver) {
        this.wizard = wizard;
        this.clock = clock;
        this.holdOver = holdOver;
        addClassName("wizard-summary");
        wizard.onChange(this::draw);
        draw();
    }

    private void draw() {
        removeAll();
        var card = new SummaryCard(getTranslation("order.summary.title"));
        var form = wizard.form();
        var none = getTranslation("order.summary.notYet");
        card.fact(
                getTranslation("order.field.package"),
                wizard.offer().map(o -> o.name()).orElse(none));
        if (wizard.offer().isPresent()) {
            var price = wizard.desk().price(form);
            card.fact(getTranslation("order.summary.price"), new MoneyText(price.net(), price.gross()));
        }
        var start = form.start();
        card.fact(
                getTranslation("order.summary.start"),
                start == null ? none : Formats.week(new Week(start), getLocale()));
        wizard.recap()
                .ifPresent(recap -> card.fact(
                        getTranslation(runsDown(recap.heldUntil()) ? "order.summary.held" : "order.summary.heldLong"),
                        held(recap.heldUntil())));
        add(card);
        var needed = needed();
        if (!needed.isEmpty()) {
            card.add(new Paragraph(getTranslation("order.summary.needed")), list(needed));
        }
    }

    /** Minutes run down before one's eyes; the days of a quote's seat stand there as a moment. */
    private Component held(Instant until) {
        return runsDown(until)
                ? new Countdown(until, clock, holdOver)
                : new Span(getTranslation("order.summary.heldUntil", until));
    }

    private boolean runsDown(Instant until) {
        return !until.isAfter(clock.instant().plus(RUNS_DOWN));
    }

    private List<String> needed() {
        var form = wizard.form();
        var needed = new ArrayList<String>();
        if (!wizard.desk().checkWho(form.who()).isEmpty()) {
            needed.add(getTranslation("order.needed.who"));
        }
        if (form.packageVersion() == null) {
            needed.add(getTranslation("order.needed.package"));
        }
        if (form.start() == null) {
            needed.add(getTranslation("order.needed.start"));
        }
        return needed;
    }

    private static UnorderedList list(List<String> items) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }
}
