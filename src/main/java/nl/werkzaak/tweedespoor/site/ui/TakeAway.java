package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shell.FileLink;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.internal.StepWords;
import nl.werkzaak.tweedespoor.site.internal.TimelineCalendar;
import nl.werkzaak.tweedespoor.site.internal.TimelineDocument;

/**
 * The overview to take along: on paper, as PDF, in a calendar, as link. Files are made at the click from what the open
 * page shows; nothing is stored and no address holds a date. Printing and copying are the browser's work
 * ({@code scripts/portal.js}).
 */
class TakeAway extends Section {

    TakeAway(Overview overview, StepWords words, TaggedPdf pdf, Supplier<Instant> now) {
        addClassName("take-away");
        Anchor paper = new FileLink(
                words.text("site.take.pdf"),
                words.text("site.take.file") + ".pdf",
                "application/pdf",
                () -> pdf.bytes(TimelineDocument.of(overview, words)));
        Anchor calendar = new FileLink(
                words.text("site.take.calendar"),
                words.text("site.take.file") + ".ics",
                "text/calendar; charset=utf-8",
                () -> TimelineCalendar.of(overview, words, now.get()).getBytes(StandardCharsets.UTF_8));
        Span said = new Span();
        said.setId("link-copied");
        said.addClassName("take-said");
        said.getElement().setAttribute("role", "status");
        Div actions = new Div(paper, calendar, print(words), copy(words), said);
        actions.addClassName("actions");
        Paragraph promise = new Paragraph(words.text("site.take.promise"));
        promise.addClassName("fine-print");
        add(new H3(words.text("site.take.title")), actions, promise);
    }

    private static Component print(StepWords words) {
        NativeButton print = new NativeButton(words.text("site.take.print"));
        print.addClassName("button-plain");
        print.getElement().setAttribute("data-does", "print");
        return print;
    }

    private static Component copy(StepWords words) {
        NativeButton copy = new NativeButton(words.text("site.take.link"));
        copy.addClassName("button-plain");
        copy.getElement()
                .setAttribute("data-does", "copy")
                .setAttribute("data-says", "link-copied")
                .setAttribute("data-done", words.text("site.take.link.done"))
                .setAttribute("data-failed", words.text("site.take.link.failed"));
        return copy;
    }
}
