package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.report.EmployeeReview;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReviewAnswer;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;

/** A report that waits for the employee: read it, then say what may happen with it. */
class ReviewCard extends Card {
    private static final int LONGEST = 1000;

    private final ReportRow report;
    private final transient EmployeeReview review;
    private final transient Runnable done;
    private final RadioButtonGroup<ReviewAnswer> answer = new RadioButtonGroup<>();
    private final GuardedTextArea remark = new GuardedTextArea(getTranslation("employee.review.remark"));
    private final Div message = new Div();

    ReviewCard(ReportRow report, EmployeeReview review, Downloads downloads, Runnable done) {
        super(UI.getCurrent().getTranslation("employee.review.title"));
        this.report = report;
        this.review = review;
        this.done = done;
        addClassName("next-step");
        var until = report.until();
        var title = until == null
                ? getTranslation("workspace.report")
                : getTranslation("report.document.title", Formats.date(until, getLocale()));
        add(new Paragraph(why()));
        var document = report.document();
        if (document != null) {
            add(downloads.actions(report, document, title));
        }
        add(form());
    }

    private String why() {
        var last = report.reviewUntil();
        return last == null
                ? getTranslation("employee.review.withCoach")
                : report.answer() == ReviewAnswer.REMARK
                        ? getTranslation("employee.review.remarked")
                        : getTranslation(
                                "employee.review.why",
                                Formats.date(LocalDate.ofInstant(last, Zones.AMSTERDAM), getLocale()));
    }

    private Div form() {
        answer.setLabel(getTranslation("employee.review.answer"));
        answer.setItems(ReviewAnswer.SEEN, ReviewAnswer.ATTACHED, ReviewAnswer.REMARK, ReviewAnswer.OBJECTION);
        answer.setItemLabelGenerator(each -> getTranslation("employee.review." + each));
        remark.setMaxLength(LONGEST);
        remark.setWidthFull();
        remark.setVisible(false);
        answer.addValueChangeListener(change ->
                remark.setVisible(change.getValue() != null && change.getValue().needsWords()));
        var send = new Button(getTranslation("employee.review.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(answer, remark, message, send);
        form.addClassName("form");
        return form;
    }

    private void send() {
        message.removeAll();
        answer.setInvalid(false);
        remark.setInvalid(false);
        if (answer.isEmpty()) {
            answer.setErrorMessage(getTranslation("employee.review.choose"));
            answer.setInvalid(true);
            return;
        }
        try {
            review.answer(report.id(), answer.getValue(), remark.isVisible() ? remark.getValue() : "");
            getUI().ifPresent(TypedText::forget);
            done.run();
        } catch (Refusal refusal) {
            var text = getTranslation(refusal.key(), refusal.args());
            if (refusal.field().isPresent()) {
                remark.setErrorMessage(text);
                remark.setInvalid(true);
                remark.focus();
            } else {
                message.add(Notice.error(text));
            }
        }
    }
}
