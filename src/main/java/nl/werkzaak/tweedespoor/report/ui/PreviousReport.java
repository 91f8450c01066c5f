package nl.werkzaak.tweedespoor.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.werkzaak.tweedespoor.report.ProgressText;
import nl.werkzaak.tweedespoor.report.WritingPage.Previous;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;

/** What the report before this one said; below the form on a phone. */
class PreviousReport extends Composite<Aside> {
    private final Card card = new Card();

    PreviousReport(Optional<Previous> previous) {
        card.add(new H2(getTranslation("report.previous")));
        previous.ifPresentOrElse(this::show, () -> card.add(new Paragraph(getTranslation("report.previous.none"))));
        getContent().add(card);
    }

    private void show(Previous previous) {
        var until = previous.report().until();
        if (until != null) {
            card.add(new Paragraph(getTranslation("report.document.title", Formats.date(until, getLocale()))));
        }
        previous.text()
                .ifPresentOrElse(
                        this::words,
                        () -> part("report.pdf.summary", previous.report().summary()));
    }

    private void words(ProgressText text) {
        part("report.pdf.summary", text.summary());
        part("report.form.done", text.done());
        text.activities().forEach(line -> {
            card.add(new H3(line.what()));
            card.add(new Paragraph(line.words()));
        });
        part("report.form.result", text.result());
        part("report.form.next", text.next());
        part("report.form.availability", text.availability());
    }

    private void part(String key, @org.jspecify.annotations.Nullable String words) {
        if (words != null && !words.isBlank()) {
            card.add(new H3(getTranslation(key)));
            var text = new Paragraph(words);
            text.addClassName("typed-words");
            card.add(text);
        }
    }
}
