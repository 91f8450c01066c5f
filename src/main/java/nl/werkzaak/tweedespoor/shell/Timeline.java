package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps below each other, oldest first: what is done, what is now, what comes and who does it. */
public class Timeline extends OrderedList {

    /** One step; {@code owner} is who acts. */
    public record Entry(
            String label,
            @Nullable LocalDate date,
            Tone state,
            @Nullable String owner,
            @Nullable String detail) {}

    public Timeline(List<Entry> entries) {
        addClassName("timeline");
        entries.forEach(entry -> add(step(entry)));
    }

    private ListItem step(Entry entry) {
        Span label = new Span(entry.label());
        label.addClassName("timeline-label");
        Span spoken = new Span(" (" + getTranslation(entry.state().key()) + ")");
        spoken.addClassName(entry.state() == Tone.LATE ? "timeline-late" : "only-spoken");
        Div head = new Div(label, spoken);
        head.addClassName("timeline-head");
        Div words = new Div(head);
        Div facts = new Div();
        facts.addClassName("timeline-facts");
        if (entry.date() != null) {
            facts.add(new DateText(entry.date()));
        }
        if (entry.owner() != null) {
            facts.add(new Span(getTranslation("shell.timeline.owner", entry.owner())));
        }
        if (facts.getComponentCount() > 0) {
            words.add(facts);
        }
        if (entry.detail() != null) {
            Paragraph detail = new Paragraph(entry.detail());
            detail.addClassName("timeline-detail");
            words.add(detail);
        }
        ListItem item = new ListItem(new ToneMark(entry.state()), words);
        item.addClassName(entry.state().css());
        if (entry.state() == Tone.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
