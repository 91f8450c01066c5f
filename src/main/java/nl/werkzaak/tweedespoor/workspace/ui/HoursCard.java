package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.trajectory.CaseFiles;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.TimeRow;
import nl.werkzaak.tweedespoor.trajectory.TimeTotal;

/** The coach's time on one case: booking it, and what was booked. */
class HoursCard extends Card {
    private final TrajectoryId trajectory;
    private final transient CaseFiles files;
    private final transient CoachHours hours;
    private final Div list = new Div();

    HoursCard(TrajectoryId trajectory, TimeTotal total, CaseFiles files, CoachHours hours, LocalDate today) {
        this.trajectory = trajectory;
        this.files = files;
        this.hours = hours;
        add(new H2(getTranslation("workspace.hours")));
        add(new HoursBooker(trajectory, total, hours, today, this::refresh));
        var booked = new Details(getTranslation("workspace.hours.list"), list);
        booked.addOpenedChangeListener(opened -> refresh());
        add(booked);
    }

    private void refresh() {
        list.removeAll();
        var lines = new Lines();
        files.times(trajectory)
                .forEach(row -> lines.line(
                        getTranslation(row.kind().key()) + ", " + Durations.of(row.minutes(), getLocale()),
                        Formats.date(row.day(), getLocale()),
                        null,
                        takeBack(row)));
        list.add(lines.isEmpty() ? lines.nothing(getTranslation("workspace.hours.empty")) : lines);
    }

    private Component takeBack(TimeRow row) {
        var button = new Button(getTranslation("workspace.hours.takeBack"), click -> {
            hours.takeBack(trajectory, row.id());
            refresh();
        });
        button.setAriaLabel(getTranslation("workspace.hours.takeBackOf", row.minutes()));
        return button;
    }
}
