package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.function.Function;
import nl.werkzaak.tweedespoor.report.BreakGlass;
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
    private final BreakGlass breakGlass;
    private final Downloads downloads;
    private final CurrentActor actor;

    EmployeeParts(
            EmployeeAccess access,
            PlanResponses plans,
            ReportDesk desk,
            ReadLog reads,
            Messages messages,
            BreakGlass breakGlass,
            Downloads downloads,
            CurrentActor actor) {
        this.access = access;
        this.plans = plans;
        this.desk = desk;
        this.reads = reads;
        this.messages = messages;
        this.breakGlass = breakGlass;
        this.downloads = downloads;
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

    /** What stands below each report: taking it back, for the coach; reading it with a reason, for the admin. */
    Function<ReportRow, Optional<Component>> below(TrajectoryPage page, Runnable done) {
        if (!actor.require().is(Role.ADMIN)) {
            return report -> withdrawal(page, report, done);
        }
        var open = breakGlass.open();
        return report -> Optional.of(new BreakGlassPanel(report, open.get(report.id()), breakGlass, downloads, done));
    }

    private Optional<Component> withdrawal(TrajectoryPage page, ReportRow report, Runnable done) {
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
