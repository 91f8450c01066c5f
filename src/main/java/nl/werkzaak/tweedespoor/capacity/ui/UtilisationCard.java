package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import nl.werkzaak.tweedespoor.capacity.Utilisation;
import nl.werkzaak.tweedespoor.capacity.WeekLoad;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.DateText;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** How full the coaches' hours are in the weeks ahead: a verdict, the picture of it, and the same numbers as a table. */
class UtilisationCard extends Card {
    private final transient Set<Week> red;

    /** @param sent gets the number of weeks that went out as a file */
    UtilisationCard(Utilisation utilisation, IntConsumer sent) {
        this.red = utilisation.red();
        addClassName("utilisation");
        add(verdict());
        var picture = new Div();
        picture.addClassName("utilisation-picture");
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        new UtilisationPicture(utilisation, (key, args) -> getTranslation(key, args), getLocale())
                                .draw());
        add(picture, legend(), table(utilisation.weeks(), sent));
    }

    private Component verdict() {
        if (red.isEmpty()) {
            return Notice.success(getTranslation("capacity.utilisation.fine"));
        }
        var first = red.iterator().next();
        return Notice.warning(getTranslation("capacity.utilisation.red", red.size(), Formats.week(first, getLocale())));
    }

    private Component legend() {
        var legend = new Div();
        legend.addClassName("board-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (var part : List.of("available", "booked", "red", "limit")) {
            var swatch = new Span();
            swatch.addClassName("u-swatch-" + part);
            legend.add(new Span(swatch, new Text(getTranslation("capacity.utilisation.legend." + part))));
        }
        return legend;
    }

    private Component table(List<WeekLoad> weeks, IntConsumer sent) {
        var table = new CardTable<WeekLoad>(getTranslation("capacity.utilisation.caption"))
                .name(
                        getTranslation("capacity.pilot.week"),
                        load -> new Text(String.valueOf(load.week().number())))
                .cell(
                        getTranslation("capacity.pilot.monday"),
                        load -> new DateText(load.week().monday()))
                .number(getTranslation("capacity.utilisation.booked"), load -> HourText.of(load.booked(), getLocale()))
                .number(
                        getTranslation("capacity.utilisation.available"),
                        load -> HourText.of(load.available(), getLocale()))
                .number(getTranslation("capacity.utilisation.share"), this::share)
                .cell(getTranslation("capacity.coaches.state"), this::state);
        table.showWhole(weeks);
        var details = new NativeDetails(
                getTranslation("capacity.utilisation.table"),
                new Div(table, new CsvLink<>("bezetting.csv", table, sent).below()));
        details.addClassName("weeks-table");
        return details;
    }

    private String share(WeekLoad load) {
        return load.available() == 0 ? "–" : load.percent() + "%";
    }

    private Component state(WeekLoad load) {
        if (red.contains(load.week())) {
            return new StatusBadge(getTranslation("capacity.utilisation.isRed"), Tone.LATE);
        }
        return load.isAboveLimit()
                ? new StatusBadge(getTranslation("capacity.utilisation.above"), Tone.WAITING)
                : new Span(getTranslation("capacity.utilisation.below"));
    }
}
