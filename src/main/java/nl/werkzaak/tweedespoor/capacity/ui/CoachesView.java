package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.CoachLoad;
import nl.werkzaak.tweedespoor.capacity.Coaches;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.CsvLink;
import nl.werkzaak.tweedespoor.shell.EmptyState;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** All coaches with this week's hours and work. */
@Route("beheer/coaches")
@RolesAllowed("ADMIN")
@Menu(title = "capacity.coaches.menu", order = 72)
class CoachesView extends WidePage implements HasDynamicTitle {
    private final CardTable<CoachLoad> table = new CardTable<>(getPageTitle());

    CoachesView(Coaches coaches, Exports exports) {
        var add = new RouterLink(getTranslation("capacity.coaches.add"), CoachView.class, to(CoachView.NEW));
        add.addClassName("button-primary");
        var sheet = new RouterLink(getTranslation("capacity.coaches.sheet"), CoachSheetView.class);
        sheet.addClassName("button-plain");
        add(new PageHeader(getPageTitle(), getTranslation("capacity.coaches.why")).action(add));
        var loads = coaches.loads();
        if (loads.isEmpty()) {
            add(new EmptyState(
                    getTranslation("capacity.coaches.none"), getTranslation("capacity.coaches.none.text"), null));
        } else {
            describe();
            table.show(loads);
            add(table);
        }
        var csv = new CsvLink<>("bezetting-coaches.csv", table, rows -> exports.record("coaches", rows));
        csv.setVisible(!loads.isEmpty());
        var actions = new Div(csv, sheet);
        actions.addClassName("actions");
        add(actions);
    }

    private void describe() {
        table.name(getTranslation("capacity.coach.name"), this::link)
                .text(getTranslation("capacity.coach.town"), load -> load.coach()
                        .town())
                .number(
                        getTranslation("capacity.coaches.hours"),
                        load -> getTranslation(
                                "capacity.coaches.of",
                                HourText.of(load.booked(), getLocale()),
                                HourText.of(load.minutes(), getLocale())))
                .number(
                        getTranslation("capacity.coaches.cases"),
                        load -> getTranslation(
                                "capacity.coaches.of",
                                load.cases(),
                                load.coach().maxCaseload()))
                .text(getTranslation("capacity.coaches.leave"), this::leave)
                .text(getTranslation("capacity.coach.standIn"), load -> {
                    var name = load.coach().standInName();
                    return name == null ? "–" : name;
                })
                .cell(getTranslation("capacity.coaches.state"), this::state);
    }

    private Component link(CoachLoad load) {
        var id = load.coach().id().toString();
        return new RouterLink(load.coach().name(), CoachView.class, to(id));
    }

    private Component state(CoachLoad load) {
        if (load.conflicts() > 0) {
            return new StatusBadge(getTranslation("capacity.coaches.conflicts", load.conflicts()), Tone.LATE);
        }
        return new Span(getTranslation("capacity.coaches.fine"));
    }

    private String leave(CoachLoad load) {
        var from = load.leaveFrom();
        var until = load.leaveUntil();
        return from == null || until == null
                ? "–"
                : Formats.shortDate(from, getLocale()) + " – " + Formats.shortDate(until, getLocale());
    }

    private static RouteParameters to(String coach) {
        return new RouteParameters(CoachView.PARAMETER, coach);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.coaches.title");
    }
}
