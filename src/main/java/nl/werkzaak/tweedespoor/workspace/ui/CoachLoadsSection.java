package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.werkzaak.tweedespoor.capacity.CoachLoad;
import nl.werkzaak.tweedespoor.shell.CardTable;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;

/** Who has how much work this week. */
class CoachLoadsSection extends Section {
    CoachLoadsSection(List<CoachLoad> coaches) {
        addClassName("stack");
        add(new H2(getTranslation("workspace.admin.loads")));
        if (coaches.isEmpty()) {
            add(
                    new Paragraph(getTranslation("workspace.admin.loads.none")),
                    new Anchor("beheer/coaches/nieuw", getTranslation("workspace.admin.loads.add")));
            return;
        }
        var table = new CardTable<CoachLoad>(getTranslation("workspace.admin.loads"))
                .name(getTranslation("workspace.admin.loads.coach"), CoachLoadsSection::link)
                .number(
                        getTranslation("workspace.admin.loads.cases"),
                        load -> getTranslation(
                                "workspace.admin.loads.of",
                                load.cases(),
                                load.coach().maxCaseload()))
                .number(
                        getTranslation("workspace.admin.loads.hours"),
                        load -> getTranslation("workspace.admin.loads.of", hours(load.booked()), hours(load.minutes())))
                .cell(getTranslation("workspace.admin.loads.state"), this::state);
        table.showWhole(coaches);
        add(table);
    }

    private static Component link(CoachLoad load) {
        return new Anchor("beheer/coaches/" + load.coach().id(), load.coach().name());
    }

    private Component state(CoachLoad load) {
        if (load.conflicts() > 0) {
            return new StatusBadge(getTranslation("workspace.admin.loads.conflicts", load.conflicts()), Tone.LATE);
        }
        return load.cases() < load.coach().maxCaseload() && load.booked() < load.minutes()
                ? new StatusBadge(getTranslation("workspace.admin.loads.room"), Tone.NEXT)
                : new StatusBadge(getTranslation("workspace.admin.loads.full"), Tone.WAITING);
    }

    private String hours(int minutes) {
        return Durations.of(minutes, getLocale());
    }
}
