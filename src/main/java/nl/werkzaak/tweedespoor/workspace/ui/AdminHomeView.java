package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shared.Zones;
import nl.werkzaak.tweedespoor.shell.Notice;
import nl.werkzaak.tweedespoor.shell.PageHeader;
import nl.werkzaak.tweedespoor.shell.WidePage;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryStatus;
import nl.werkzaak.tweedespoor.workspace.AdminOverview;
import nl.werkzaak.tweedespoor.workspace.AdminOverviews;
import nl.werkzaak.tweedespoor.workspace.CaseFilter;

/** The administrator's first page: what waits, how full the pilot is, who has how much work, the ways to all settings. */
@Route("beheer")
@RolesAllowed("ADMIN")
@Menu(title = "workspace.admin.menu", order = 10)
class AdminHomeView extends WidePage implements HasDynamicTitle {
    private static final String CASES = "beheer/trajecten";

    AdminHomeView(AdminOverviews overviews, Clock clock) {
        var now = overviews.now();
        add(new PageHeader(getPageTitle(), getTranslation("workspace.admin.why")));
        add(waiting(now));
        add(Sections.cases("workspace.admin.confirm", now.toConfirm(), true, Zones.today(clock)));
        add(new SeatsSection(now.seats()), new CoachLoadsSection(now.coaches()));
        add(Sections.links(
                "workspace.admin.trajectories",
                Arrays.stream(TrajectoryStatus.values())
                        .map(status -> ofStatus(status, now))
                        .toList()));
        add(Sections.links(
                "workspace.admin.settings",
                Stream.of(
                                "planning",
                                "capaciteit",
                                "coaches",
                                "wachtlijst",
                                "pakketten",
                                "gebruikers",
                                "voorwaarden",
                                "werkzaak",
                                "mail",
                                "inzage",
                                "gezondheid",
                                "logboek")
                        .map(this::setting)
                        .toList()));
    }

    /** Only what there is: an empty list of worries is one sentence. */
    private Component waiting(AdminOverview now) {
        var cards = new ArrayList<LinkCard>();
        Stream.of(CaseFilter.REPORT_LATE, CaseFilter.STEP_LATE, CaseFilter.REPORT_WAITS)
                .filter(filter -> now.figure(filter) > 0)
                .map(filter -> cases(filter, now.figure(filter)))
                .forEach(cards::add);
        if (now.conflicts() > 0) {
            cards.add(card("beheer/capaciteit/conflicten", "conflicts", now.conflicts())
                    .now());
        }
        if (now.mails().all() > 0) {
            cards.add(card("beheer/mail", "mails", now.mails().all()).now());
        }
        if (!now.warnings().isEmpty()) {
            cards.add(
                    card("beheer/gezondheid", "warnings", now.warnings().size()).now());
        }
        return cards.isEmpty() && now.toConfirm().isEmpty()
                ? Notice.success(getTranslation("workspace.admin.nothing"))
                : Sections.links("workspace.admin.now", List.copyOf(cards));
    }

    private LinkCard cases(CaseFilter filter, int figure) {
        var card = new LinkCard(
                CASES + "?toon=" + filter.word(),
                getTranslation(filter.key()),
                getTranslation(filter.key() + ".text"),
                figure);
        return filter == CaseFilter.REPORT_WAITS ? card : card.now();
    }

    private LinkCard ofStatus(TrajectoryStatus status, AdminOverview now) {
        var filter = CaseFilter.of(status);
        return new LinkCard(
                CASES + "?toon=" + filter.word(),
                getTranslation("trajectory.status." + status),
                getTranslation(filter.key() + ".text"),
                now.counts().getOrDefault(status, 0));
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
