package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkzaak.tweedespoor.shared.TrajectoryId;
import nl.werkzaak.tweedespoor.shell.DateField;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.trajectory.CoachHours;
import nl.werkzaak.tweedespoor.trajectory.TimeKind;
import nl.werkzaak.tweedespoor.trajectory.TimeTotal;

/** Two taps: open, and tap the length. Kind and day stand ready for the usual case, a meeting today. */
class HoursBooker extends Composite<Details> {
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120);

    private final TrajectoryId trajectory;
    private final transient CoachHours hours;
    private final transient Runnable done;
    private final Select<TimeKind> kind = new Select<>();
    private final DateField day = new DateField(getTranslation("workspace.hours.day"));
    private final Div message = new Div();
    private TimeTotal total;

    HoursBooker(TrajectoryId trajectory, TimeTotal total, CoachHours hours, LocalDate today, Runnable done) {
        this.trajectory = trajectory;
        this.total = total;
        this.hours = hours;
        this.done = done;
        kind.setLabel(getTranslation("workspace.hours.kind"));
        kind.setItems(TimeKind.values());
        kind.setItemLabelGenerator(item -> item == null ? "" : getTranslation(item.key()));
        kind.setValue(TimeKind.TALK);
        day.setValue(today);
        day.setMax(today);
        var lengths = new Div();
        lengths.addClassName("lengths");
        LENGTHS.forEach(minutes -> lengths.add(length(minutes)));
        var rest = new Div(kind, day);
        rest.addClassName("act-line");
        var content = new Div(lengths, rest, message);
        content.addClassName("form");
        getContent().add(content);
        summary();
    }

    private Button length(int minutes) {
        var button = new Button(getTranslation("workspace.hours.minutes", minutes), click -> book(minutes));
        button.addClassName("length");
        return button;
    }

    private void book(int minutes) {
        var booking = new UUID[1];
        new FormRun(message, Map.of("day", day))
                .run(
                        () -> booking[0] =
                                hours.book(trajectory, AddForm.needed(day.getValue(), "day"), minutes, kind.getValue()),
                        () -> booked(minutes, booking[0]));
    }

    private void booked(int minutes, UUID booking) {
        total = new TimeTotal(total.booked() + minutes, total.planned());
        summary();
        var undo = new Button(getTranslation("workspace.hours.undo"), click -> {
            hours.takeBack(trajectory, booking);
            total = new TimeTotal(total.booked() - minutes, total.planned());
            message.removeAll();
            summary();
            done.run();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        message.add(Notice.success(getTranslation("workspace.hours.booked", minutes))
                .with(undo));
        done.run();
    }

    private void summary() {
        getContent()
                .setSummaryText(getTranslation(
                        total.isOver() ? "workspace.hours.over" : "workspace.hours.summary",
                        Durations.of(total.booked(), getLocale()),
                        Durations.of(total.planned(), getLocale())));
    }
}
