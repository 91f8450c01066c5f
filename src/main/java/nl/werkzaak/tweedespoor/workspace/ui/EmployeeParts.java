package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.werkzaak.tweedespoor.report.ReadLog;
import nl.werkzaak.tweedespoor.report.ReportDesk;
import nl.werkzaak.tweedespoor.report.ReportRow;
import nl.werkzaak.tweedespoor.report.ReportStatus;
import nl.werkzaak.tweedespoor.shared.CurrentActor;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shared.Role;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.trajectory.EmployeeAccess;
import nl.werkzaak.tweedespoor.trajectory.Messages;
import nl.werkzaak.tweedespoor.trajectory.PlanResponse;
import nl.werkzaak.tweedespoor.trajectory.PlanResponses;
import nl.werkzaak.tweedespoor.workspace.TrajectoryPage;

/** What concerns the employee on the page of a trajectory: the login, the answer to the plan, a report taken back. */
@SpringComponent
class EmployeeParts {
    private final EmployeeAccess access;
    private final PlanResponses plans;
    private final ReportDesk desk;
    private final ReadLog reads;
    private final Messages messages;
    private final CurrentActor actor;

    EmployeeParts(
            EmployeeAccess access,
            PlanResponses plans,
            ReportDesk desk,
            ReadLog reads,
            Messages messages,
            CurrentActor actor) {
        this.access = access;
        this.plans = plans;
        this.desk = desk;
        this.reads = reads;
        this.messages = messages;
        this.actor = actor;
    }

    void addTo(HasComponents side, TrajectoryPage page) {
        var role = actor.require().role();
        if (role != Role.EMPLOYER && role != Role.COACH) {
            return;
        }
        plans.of(page.row(), page.file()).ifPresent(answer -> side.add(planAnswer(answer)));
        if (!page.row().status().isOver()) {
            side.add(new EmployeeAccessCard(access, page.row(), page.ownCase()));
        }
    }

    /** Taking back what should not have been released; for the coach of the case. */
    Optional<Component> withdrawal(TrajectoryPage page, ReportRow report, Runnable done) {
        return page.ownCase() && report.status() == ReportStatus.RELEASED
                ? Optional.of(new WithdrawPanel(report, desk, reads, done))
                : Optional.empty();
    }

    /** The conversation; the administrator has no part in it. */
    Optional<Component> messages(TrajectoryPage page) {
        return actor.require().is(Role.ADMIN) ? Optional.empty() : Optional.of(new MessagesCard(messages, page.row()));
    }

    static Card planAnswer(PlanResponse answer) {
        var ui = UI.getCurrent();
        var key = answer.agrees() ? "employee.plan.agreed" : "employee.plan.objected";
        var card = new Card(
                ui.getTranslation("employee.plan.answer"),
                new Paragraph(ui.getTranslation(key, Formats.dateTime(answer.answeredAt(), ui.getLocale()))));
        if (!answer.remark().isEmpty()) {
            card.add(new Paragraph("“" + answer.remark() + "”"));
        }
        if (!answer.current()) {
            var changed = new Paragraph(ui.getTranslation("employee.plan.changed"));
            changed.addClassName("muted");
            card.add(changed);
        }
        return card;
    }
}
