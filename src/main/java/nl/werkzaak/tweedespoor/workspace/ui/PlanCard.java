package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Refusal;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.GuardedTextArea;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.TypedText;
import nl.werkzaak.tweedespoor.trajectory.PlanResponse;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import nl.werkzaak.tweedespoor.workspace.EmployeePage;

/** The plan, and the employee's answer to it. */
class PlanCard extends Card {
    private final EmployeePage page;
    private final transient PlanResponses plans;
    private final transient Runnable done;
    private final GuardedTextArea remark;
    private final Div message = new Div();

    PlanCard(EmployeePage page, PlanResponses plans, Runnable done) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("employee.plan.title"));
        this.page = page;
        this.plans = plans;
        this.done = done;
        remark = new GuardedTextArea(getTranslation("employee.plan.remark"));
        remark.setMaxLength(PlanResponses.LONGEST_REMARK);
        remark.setWidthFull();
        var row = page.row();
        add(new KeyValueList()
                .add(getTranslation("workspace.fact.package"), row.packageName())
                .add(getTranslation("workspace.fact.start"), Formats.date(row.startWeek(), getLocale()))
                .add(getTranslation("workspace.fact.end"), Formats.date(row.lastDay(), getLocale())));
        goals();
        var answer = page.plan();
        var current = answer.filter(PlanResponse::current);
        answer.ifPresent(this::told);
        if (current.isPresent()) {
            add(new NativeDetails(getTranslation("employee.plan.change"), form()));
        } else {
            add(new Paragraph(getTranslation("employee.plan.why")), form());
        }
    }

    private void goals() {
        if (page.file().goals().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        page.file().goals().forEach(goal -> list.add(new ListItem(goal.words())));
        add(new Paragraph(getTranslation("employee.plan.goals")), list);
    }

    private void told(PlanResponse answer) {
        var key = answer.agrees() ? "employee.plan.youAgreed" : "employee.plan.youObjected";
        var note = Notice.success(getTranslation(key, Formats.dateTime(answer.answeredAt(), getLocale())));
        if (!answer.remark().isEmpty()) {
            note.with(new Paragraph("“" + answer.remark() + "”"));
        }
        add(note);
    }

    private Div form() {
        var agree = new Button(getTranslation("employee.plan.agree"), click -> answer(true));
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var object = new Button(getTranslation("employee.plan.object"), click -> answer(false));
        var actions = new Div(agree, object);
        actions.addClassName("actions");
        var form = new Div(remark, message, actions);
        form.addClassName("form");
        return form;
    }

    private void answer(boolean agrees) {
        message.removeAll();
        remark.setInvalid(false);
        try {
            plans.answer(page.row().id(), agrees, remark.getValue());
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
