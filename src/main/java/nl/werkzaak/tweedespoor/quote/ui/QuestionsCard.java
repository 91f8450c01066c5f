package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.werkzaak.tweedespoor.quote.QuestionRow;
import nl.werkzaak.tweedespoor.quote.QuoteQuestions;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;

/** What was asked about a quote and what was answered, the oldest first, with the field for the next word. */
class QuestionsCard extends Card {
    private final UnorderedList thread = new UnorderedList();

    QuestionsCard(List<QuestionRow> questions) {
        add(new H2(getTranslation("quote.question.title")));
        thread.addClassName("document-list");
        questions.forEach(row -> thread.add(new ListItem(said(row))));
        if (!questions.isEmpty()) {
            add(thread);
        }
    }

    /** The employer asks; sales answers the same working day. */
    QuestionsCard asking(Consumer<String> ask) {
        var text = area("quote.question.text", "quote.question.help");
        add(form(text, "quote.question.ask", () -> ask.accept(text.getValue())));
        return this;
    }

    QuestionsCard answering(List<QuestionRow> questions, BiConsumer<QuestionRow, String> answer) {
        for (var n = 0; n < questions.size(); n++) {
            var row = questions.get(n);
            if (row.open()) {
                var text = area("quote.question.answer", "quote.question.answerHelp");
                ((Div) thread.getComponentAt(n).getChildren().findFirst().orElseThrow())
                        .add(form(text, "quote.question.send", () -> answer.accept(row, text.getValue())));
            }
        }
        return this;
    }

    private Div said(QuestionRow row) {
        var words = new Div(line(row.askedBy(), row.askedAt()), new Paragraph(row.text()));
        var answer = row.answer();
        if (answer == null) {
            var waits = new Paragraph(getTranslation("quote.question.waits"));
            waits.addClassName("quiet");
            words.add(waits);
        } else {
            words.add(
                    line(
                            getTranslation("quote.question.answeredBy", Objects.requireNonNull(row.answeredBy())),
                            Objects.requireNonNull(row.answeredAt())),
                    new Paragraph(answer));
        }
        words.addClassName("document-words");
        return words;
    }

    private Paragraph line(String who, Instant at) {
        var line = new Paragraph(getTranslation("quote.question.by", who, at));
        line.addClassName("quiet");
        return line;
    }

    private GuardedTextArea area(String labelKey, String helpKey) {
        var text = new GuardedTextArea(getTranslation(labelKey));
        text.setMaxLength(QuoteQuestions.LONGEST);
        text.setHelperText(getTranslation(helpKey));
        return text;
    }

    /** Refused at the field, with everything typed still there. */
    private Component form(GuardedTextArea text, String buttonKey, Runnable send) {
        var button = new Button(getTranslation(buttonKey));
        button.addClickListener(click -> {
            if (text.passes()) {
                try {
                    send.run();
                } catch (Refusal refusal) {
                    text.setErrorMessage(getTranslation(refusal.key(), refusal.args()));
                    text.setInvalid(true);
                }
            }
        });
        var form = new Div(text, button);
        form.addClassName("form");
        return form;
    }
}
