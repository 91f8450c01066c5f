package nl.werkzaak.tweedespoor.site.internal;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import nl.werkzaak.tweedespoor.poortwachter.Duty;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.Step;

/**
 * What still has to be done as an iCalendar file: a whole day on each safe date, with reminders. No name and no word about
 * a person, since colleagues may look into a calendar. The same duty of the same case keeps its UID, so that a newer file
 * moves events instead of doubling them.
 */
public final class TimelineCalendar {

    private static final int[] REMINDERS = {21, 7};

    private final Overview overview;
    private final StepWords words;
    private final Instant made;

    private TimelineCalendar(Overview overview, StepWords words, Instant made) {
        this.overview = overview;
        this.words = words;
        this.made = made;
    }

    public static String of(Overview overview, StepWords words, Instant made) {
        return new TimelineCalendar(overview, words, made).write();
    }

    private String write() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Werkzaak Rivierenland//Tweede spoor//"
                + words.locale().getLanguage().toUpperCase(words.locale()));
        calendar.addExperimentalProperty("X-WR-CALNAME", words.text("site.calendar.name"));
        overview.steps().stream().filter(Step::open).forEach(step -> addTo(calendar, step));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void addTo(ICalendar calendar, Step step) {
        for (int i = 0; i < step.series().size(); i++) {
            var duty = step.series().get(i);
            if (!duty.safeDate().isBefore(overview.today())) {
                calendar.addEvent(event(duty, i));
            }
        }
    }

    private VEvent event(Duty duty, int place) {
        var title = words.text("site.calendar.title", words.name(duty.rule()));
        var event = new VEvent();
        event.setUid(uid(duty, place));
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(day(duty.safeDate()), false);
        event.setSummary(title);
        event.setDescription(words.text(
                "site.calendar.text",
                words.explanation(duty.rule()),
                words.owner(duty.owner()),
                words.date(duty.date()),
                words.source(duty.rule())));
        event.setClassification("PRIVATE");
        event.setTransparency(true);
        for (int days : REMINDERS) {
            var before = new Duration.Builder().prior(true).days(days).build();
            event.addAlarm(VAlarm.display(new Trigger(before, Related.START), title));
        }
        return event;
    }

    /** Holds the first sick day only as a hash. */
    private String uid(Duty duty, int place) {
        var name = overview.start() + "/" + duty.key() + "/" + place;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@tweedespoor";
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
