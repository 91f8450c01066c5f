package nl.werkzaak.tweedespoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Money;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.DateText;
import nl.werkzaak.tweedespoor.shell.MoneyText;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Timeline;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Band;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Mark;
import nl.werkzaak.tweedespoor.shell.WeeksTimeline.Model;

/** Content of the style guide: test vector T1 of the domain notes, and words that are too long. */
class StyleguideSamples {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    Stream<Model> weeks() {
        LocalDate end = START.plusDays(728);
        Band plain = new Band(week(46), week(58), week(58));
        return Stream.of(
                new Model(START, end, week(38).plusDays(2), marks(38), plain, text("early")),
                new Model(START, end, week(60), marks(60), new Band(week(46), week(58), week(63)), text("late")),
                new Model(START, end, START, marks(0), new Band(week(46), null, null), text("open")),
                new Model(START, end, end.plusDays(9), List.of(), null, text("none")));
    }

    private List<Mark> marks(int now) {
        return Stream.of(6, 8, 42, 52, 58, 88, 93, 98, 104)
                .map(week -> new Mark(
                        week(week),
                        text("mark." + week),
                        week < now
                                ? week == 42 && now > 50 ? Tone.LATE : Tone.DONE
                                : week == 42 ? Tone.NOW : Tone.NEXT))
                .toList();
    }

    List<Timeline.Entry> steps() {
        return List.of(
                new Timeline.Entry(text("step.1"), week(1), Tone.DONE, null, null),
                new Timeline.Entry(text("step.2"), week(8), Tone.LATE, text("owner"), text("detail")),
                new Timeline.Entry(text("step.3"), week(42), Tone.NOW, text("owner"), null),
                new Timeline.Entry(text("step.4"), null, Tone.WAITING, text("owner"), null),
                new Timeline.Entry(text("step.5"), week(58), Tone.NEXT, null, null),
                new Timeline.Entry(longName(), null, Tone.NEUTRAL, null, text("detail")));
    }

    List<String> orderSteps() {
        return IntStream.rangeClosed(1, 5).mapToObj(n -> text("order." + n)).toList();
    }

    String longName() {
        return text("long");
    }

    Component price() {
        return new MoneyText(Money.euros("2750.00"), Money.euros("3327.50"));
    }

    Component date() {
        return new DateText(START);
    }

    Component grid() {
        Grid<Timeline.Entry> grid = new Grid<>();
        grid.addColumn(Timeline.Entry::label).setHeader(text("column.what")).setFlexGrow(2);
        grid.addComponentColumn(entry -> new StatusBadge(text("column.state"), entry.state()))
                .setHeader(text("column.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(entry -> new MoneyText(Money.euros("2750.00")))
                .setHeader(text("fact.price"))
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.setItems(steps());
        grid.setAllRowsVisible(true);
        return grid;
    }

    Component cardTable() {
        CardTable<Timeline.Entry> table = new CardTable<Timeline.Entry>(text("table"))
                .name(text("column.what"), entry -> new Text(entry.label()))
                .cell(text("column.state"), entry -> new StatusBadge(text("column.state"), entry.state()))
                .numberCell(text("fact.price"), entry -> new MoneyText(Money.euros("2750.00")));
        table.show(steps());
        return table;
    }

    private static LocalDate week(int weeks) {
        return START.plusWeeks(weeks);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("shell.guide." + key);
    }
}
