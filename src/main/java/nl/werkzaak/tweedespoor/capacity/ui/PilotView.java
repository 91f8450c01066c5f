package nl.werkzaak.tweedespoor.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.werkzaak.tweedespoor.audit.Exports;
import nl.werkzaak.tweedespoor.capacity.Pilot;
import nl.werkzaak.tweedespoor.capacity.PilotForm;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Week;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;

/** The pilot's period and maximum, and the seats of the next half year at a glance. */
@Route("beheer/capaciteit")
@RolesAllowed("ADMIN")
@Menu(title = "capacity.pilot.menu", order = 74)
class PilotView extends WidePage implements HasDynamicTitle {
    private static final int WEEKS = 26;

    private final transient Pilot pilot;
    private final transient Exports exports;
    private final transient Clock clock;
    private final Div message = new Div();
    private final Div form = new Div();
    private final Div seats = new Div();

    PilotView(Pilot pilot, Exports exports, Clock clock) {
        this.pilot = pilot;
        this.exports = exports;
        this.clock = clock;
        seats.addClassName("stack");
        var beside = new Div(seats, form);
        beside.addClassName("beside");
        add(new PageHeader(getPageTitle(), getTranslation("capacity.pilot.why")), message, beside);
        show();
    }

    private void show() {
        var today = Zones.today(clock);
        var weeks = pilot.weeks(Week.of(today), WEEKS);
        seats.removeAll();
        seats.add(
                new H2(getTranslation("capacity.pilot.weeks")),
                new SeatTable(weeks, rows -> exports.record("seats", rows)));
        form.removeAll();
        form.add(new PilotFields(pilot.current(), today, this::change));
    }

    private void change(PilotForm changed) {
        message.removeAll();
        try {
            pilot.change(changed);
        } catch (Refusal refusal) {
            if (refusal.key().equals("capacity.pilot.booked")) {
                message.add(conflicts(changed));
            }
            throw refusal;
        }
        message.add(Notice.success(getTranslation("capacity.pilot.saved")));
        show();
    }

    private Notice conflicts(PilotForm changed) {
        var list = new UnorderedList();
        pilot.conflicts(changed)
                .forEach(week -> list.add(new ListItem(getTranslation(
                        "capacity.pilot.conflict", Formats.week(week.week(), getLocale()), week.booked()))));
        return Notice.error(getTranslation("capacity.pilot.conflicts")).with(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("capacity.pilot.title");
    }
}
