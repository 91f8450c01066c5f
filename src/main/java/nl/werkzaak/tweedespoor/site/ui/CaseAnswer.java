package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.document.TaggedPdf;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.site.Overview;
import nl.werkzaak.tweedespoor.site.internal.StepWords;

/**
 * The answer for a real day: the facts, the questions that make it exact, and below them the picture, the table, the
 * reasons and what to take along. Its style sheet comes with it, so that the first page does not wait for it.
 */
@StyleSheet("styles/helper.css")
class CaseAnswer extends Card {

    private final StepWords words;
    private final TaggedPdf pdf;
    private final Clock clock;
    private final AnswerSummary summary;
    private final Div rest = new Div();

    CaseAnswer(StepWords words, CaseForm form, TaggedPdf pdf, Clock clock) {
        this.words = words;
        this.pdf = pdf;
        this.clock = clock;
        summary = new AnswerSummary(words);
        addClassNames("timeline-answer", "case-answer");
        rest.addClassName("case-rest");
        add(summary, form, rest);
    }

    /** @param leftOut whether a filled-in date was refused and is not in the overview */
    void show(Overview overview, boolean leftOut) {
        summary.show(overview, leftOut);
        rest.removeAll();
        H3 table = new H3(words.text("site.table.title"));
        Paragraph how = new Paragraph(words.text("site.table.how"));
        how.addClassName("section-why");
        rest.add(
                WeeksPicture.beside(overview, words),
                reasons(overview),
                table,
                how,
                new DutyTable(overview, words),
                new TakeAway(overview, words, pdf, clock::instant));
    }

    /** Leaves the questions only: an interruption may bring a case back within its weeks. */
    void showQuestionsOnly() {
        summary.showNothing();
        rest.removeAll();
    }

    private Component reasons(Overview overview) {
        UnorderedList list = new UnorderedList();
        Stream.concat(
                        overview.result().secondTrack().reasonKeys().stream().map(words::text),
                        Stream.of(words.text("site.answer.early")))
                .map(ListItem::new)
                .forEach(list::add);
        Paragraph rules =
                new Paragraph(words.text("site.answer.rules", overview.result().ruleVersion()));
        rules.addClassName("fine-print");
        NativeDetails details = new NativeDetails(words.text("site.answer.why"), new Div(list, rules));
        details.addClassName("why");
        details.setOpen(true);
        return details;
    }
}
