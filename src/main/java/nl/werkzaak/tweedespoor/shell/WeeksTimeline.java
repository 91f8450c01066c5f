package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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
     */
    public record Model(
            LocalDate start,
            LocalDate end,
            LocalDate today,
            List<Mark> marks,
            @Nullable Band band,
            String title) {

        public Model {
            marks = marks.stream().sorted(Comparator.comparing(Mark::date)).toList();
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

    private static final List<String> LEGEND = List.of("past", "today", "band", "next");

    private final Model model;

    public WeeksTimeline(Model model) {
        this.model = model;
        addClassName("weeks");
        getElement().setAttribute("aria-label", model.title());
        Still.fill(this, List.of(head(), picture(), legend(), list(), table()));
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
        for (String kind : model.band() == null ? List.of("past", "today", "next") : LEGEND) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "swatch-" + kind);
            legend.add(new Span(swatch, new Text(getTranslation("shell.weeks.legend." + kind))));
        }
        return legend;
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
            list.add(new ListItem(new ToneMark(mark.tone()), date, label));
        }
        return list;
    }

    private Component table() {
        NativeTableHeader header = new NativeTableHeader(row(
                NativeTableHeaderCell::new,
                getTranslation("shell.weeks.date"),
                getTranslation("shell.weeks.week"),
                getTranslation("shell.weeks.what"),
                getTranslation("shell.weeks.state")));
        NativeTableBody body = new NativeTableBody();
        bandRows(body);
        for (Mark mark : model.marks()) {
            body.add(factRow(
                    mark.date(), mark.label(), getTranslation(mark.tone().key())));
        }
        NativeTable table = new NativeTable(header, body);
        table.addClassName("facts-table");
        Div scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", model.title());
        NativeDetails details = new NativeDetails(getTranslation("shell.weeks.table"), scroller);
        details.addClassName("weeks-table");
        return details;
    }

    private void bandRows(NativeTableBody body) {
        Band band = model.band();
        if (band == null) {
            return;
        }
        String state = getTranslation("shell.weeks.band");
        body.add(factRow(band.from(), getTranslation("shell.weeks.band.from"), state));
        if (band.due() != null) {
            body.add(factRow(band.due(), getTranslation("shell.weeks.band.due"), state));
        }
        if (band.latest() != null && !band.latest().equals(band.due())) {
            body.add(factRow(band.latest(), getTranslation("shell.weeks.band.latest"), state));
        }
    }

    private NativeTableRow factRow(LocalDate date, String what, String state) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                new NativeTableCell(new DateText(date)),
                new NativeTableCell(String.valueOf(model.weekOf(date))),
                new NativeTableCell(what),
                new NativeTableCell(state));
        return row;
    }

    private static NativeTableRow row(
            java.util.function.Function<String, NativeTableHeaderCell> cell, String... texts) {
        NativeTableRow row = new NativeTableRow();
        for (String text : texts) {
            NativeTableHeaderCell header = cell.apply(text);
            header.getElement().setAttribute("scope", "col");
            row.add(header);
        }
        return row;
    }
}
