package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.notification.MailState;
import nl.werkzaak.tweedespoor.notification.Mails;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.Trajectories;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;

/** The administrator's first page: coaches to confirm, mails that failed, the ways to all settings. */
@Route("beheer")
@RolesAllowed("ADMIN")
@Menu(title = "workspace.admin.menu", order = 10)
class AdminHomeView extends WidePage implements HasDynamicTitle {
    AdminHomeView(Trajectories trajectories, Mails mails, Clock clock) {
        var today = Zones.today(clock);
        var all = trajectories.mine();
        var toConfirm = all.stream()
                .filter(row -> row.status() == TrajectoryStatus.PLANNED && !row.coachConfirmed())
                .toList();
        var running = all.stream().filter(row -> !row.status().isOver()).count();
        var failed = mails.latest(MailState.FAILED).size()
                + mails.latest(MailState.HELD).size();
        add(new PageHeader(getPageTitle(), getTranslation("workspace.admin.why")));
        add(Sections.cases("workspace.admin.confirm", toConfirm, true, today));
        var mailCard = card("beheer/mail", "mails", failed);
        add(Sections.links(
                "workspace.admin.overview",
                List.of(card("beheer/trajecten", "trajectories", running), failed > 0 ? mailCard.now() : mailCard)));
        add(Sections.links(
                "workspace.admin.settings",
                Stream.of("capaciteit", "coaches", "pakketten", "gebruikers", "voorwaarden", "werkzaak", "logboek")
                        .map(this::setting)
                        .toList()));
    }

    private LinkCard setting(String page) {
        return new LinkCard(
                "beheer/" + page,
                getTranslation("workspace.admin." + page),
                getTranslation("workspace.admin." + page + ".text"));
    }

    private LinkCard card(String path, String key, long figure) {
        return new LinkCard(
                path,
                getTranslation("workspace.admin." + key),
                getTranslation("workspace.admin." + key + ".text"),
                figure);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.admin.title");
    }
}
