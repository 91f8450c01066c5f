package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.internal.WeeksPicture;
import org.jspecify.annotations.Nullable;

/**
 * The product's signature picture: the 104 weeks of wage payment (BW7:629) as 104 cells, with today's place, the main
 * dates and the band in which the second track starts. Wide screens get one strip with labels below it; a phone gets
 * eight rows of thirteen weeks and the labels as a list. The same facts stand in a table.
 */
public class WeeksTimeline extends Section {

    /**
     * @param start first sick day
     * @param end the day after the last paid day, usually start + 728 days
     * @param pauses periods of recovery, which do not count
     */
    public record Model(
            LocalDate start,
            LocalDate end,
            LocalDate today,
            List<Mark> marks,
            @Nullable Band band,
            List<DateRange> pauses,
            String title) {

        public Model {
            marks = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
            pauses = List.copyOf(pauses);
        }

        public Model(
                LocalDate start, LocalDate end, LocalDate today, List<Mark> marks, @Nullable Band band, String title) {
            this(start, end, today, marks, band, List.of(), title);
        }

        /** Weeks from start to end, a started week counted whole. */
        public int weeks() {
            return Math.max(1, (int) Math.ceilDiv(ChronoUnit.DAYS.between(start, end), 7L));
        }

        /** The full weeks between the start and a day, negative before the start. */
        public int weekOf(LocalDate day) {
            return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, day), 7L);
        }
    }

    /** A date worth a label. */
    public record Mark(LocalDate date, String label, Tone tone) {}

    /**
     * When the second track starts. Without any capacity to work {@code due} and {@code latest} are empty until
     * capacity appears.
     */
    public record Band(
            LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate latest) {}

    /** Shapes that need a word; the others stand for themselves. */
    private static final Set<Tone> TOLD_APART = EnumSet.of(Tone.DONE, Tone.NOW, Tone.LATE, Tone.WAITING);

    private final Model model;

    public WeeksTimeline(Model model) {
        this(model, List.of(new WeeksTable(model)));
    }

    /** Without the table, for a page that says the same facts beside it. */
    public static WeeksTimeline withoutTable(Model model) {
        return new WeeksTimeline(model, List.of());
    }

    private WeeksTimeline(Model model, List<Component> table) {
        this.model = model;
        addClassName("weeks");
        getElement().setAttribute("aria-label", model.title());
        List<Component> parts = new ArrayList<>(List.of(head(), picture(), legend(), list()));
        parts.addAll(table);
        Still.fill(this, parts);
    }

    private Component head() {
        Paragraph title = new Paragraph(model.title());
        title.addClassName("weeks-title");
        Span today = new Span(todayText());
        today.addClassName("weeks-today");
        Div head = new Div(title, today);
        head.addClassName("weeks-head");
        return head;
    }

    private String todayText() {
        int week = model.weekOf(model.today());
        if (week < 0) {
            return getTranslation("shell.weeks.before");
        }
        return week >= model.weeks()
                ? getTranslation("shell.weeks.after")
                : getTranslation("shell.weeks.today", week + 1, model.weeks());
    }

    private Component picture() {
        Div picture = new Div();
        picture.addClassName("weeks-picture");
        picture.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", spoken())
                .setProperty(
                        "innerHTML", WeeksPicture.draw(model, (key, args) -> getTranslation(key, args), getLocale()));
        return picture;
    }

    private String spoken() {
        Band band = model.band();
        if (band == null) {
            return todayText();
        }
        String from = Formats.date(band.from(), getLocale());
        LocalDate last = band.latest() != null ? band.latest() : band.due();
        return todayText() + " "
                + (last == null
                        ? getTranslation("shell.weeks.band.open", from)
                        : getTranslation("shell.weeks.band.text", from, Formats.date(last, getLocale())));
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("weeks-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (String kind : legendOfWeeks()) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "swatch-" + kind);
            legend.add(new Span(swatch, new Text(getTranslation("shell.weeks.legend." + kind))));
        }
        model.marks().stream()
                .map(Mark::tone)
                .filter(TOLD_APART::contains)
                .distinct()
                .sorted()
                .forEach(tone -> legend.add(
                        new Span(new ToneMark(tone), new Text(getTranslation("shell.weeks.legend." + tone.css())))));
        return legend;
    }

    private List<String> legendOfWeeks() {
        List<String> kinds = new ArrayList<>(List.of("past", "today"));
        if (model.band() != null) {
            kinds.add("band");
        }
        if (!model.pauses().isEmpty()) {
            kinds.add("pause");
        }
        kinds.add("next");
        return kinds;
    }

    /** The labels of the narrow picture; the wide one carries them itself, so there this list is not shown. */
    private Component list() {
        OrderedList list = new OrderedList();
        list.addClassName("weeks-list");
        list.getElement().setAttribute("aria-hidden", "true");
        for (Mark mark : model.marks()) {
            Span label = new Span(mark.label());
            label.addClassName("weeks-list-label");
            Span date = new Span(Formats.shortDate(mark.date(), getLocale()));
            date.addClassName("date");
            if (mark.tone() == Tone.LATE) {
                Span late = new Span(" · " + getTranslation(Tone.LATE.key()));
                late.addClassName("timeline-late");
                label.add(late);
            }
            list.add(new ListItem(new ToneMark(mark.tone()), date, label));
        }
        return list;
    }
}
