package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.DateText;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Still;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Step;
import nl.werkzaak.tweedespoor.site.internal.StepWords;

/** The picture's facts in words: who does what by when, why, and which rule says so. */
class DutyTable extends Div {

    private final StepWords words;

    DutyTable(Overview overview, StepWords words) {
        this.words = words;
        addClassName("duty-table");
        CardTable<Step> table = new CardTable<Step>(words.text("site.table.label"))
                .name(words.text("site.table.what"), this::what)
                .cell(
                        words.text("site.table.safe"),
                        step -> new DateText(step.duty().safeDate()))
                .cell(
                        words.text("site.table.limit"),
                        step -> new DateText(step.duty().date()))
                .text(words.text("site.table.owner"), step -> words.owner(step.owner()))
                .cell(
                        words.text("site.table.state"),
                        step -> new StatusBadge(words.state(step), WeeksPicture.tone(step.state())));
        table.showWhole(overview.steps());
        Still.fill(this, List.of(table));
    }

    private Component what(Step step) {
        Span name = new Span(words.name(step));
        name.addClassName("duty-name");
        Paragraph why = new Paragraph(words.explanation(step.duty().rule()));
        Span version = new Span(" " + words.version(step.duty().rule()));
        version.addClassName("duty-rule");
        Paragraph source = new Paragraph(new Text(words.law(step.duty().rule())), version);
        source.addClassName("duty-source");
        Div more = new Div(why, source);
        if (step.isSeries()) {
            more.addComponentAtIndex(1, series(step));
        }
        Span ofWhat = new Span(" " + words.text("site.table.more.of", words.name(step)));
        ofWhat.addClassName("only-spoken");
        NativeDetails details = new NativeDetails(new Span(new Text(words.text("site.table.more")), ofWhat), more);
        details.addClassName("duty-why");
        return new Div(name, details);
    }

    private Component series(Step step) {
        String days = step.series().stream()
                .map(duty -> Formats.shortDate(duty.date(), getLocale()))
                .collect(Collectors.joining(", "));
        return new Paragraph(words.text("site.series", days));
    }
}
