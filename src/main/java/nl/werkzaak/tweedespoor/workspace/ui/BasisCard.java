package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.shell.Card;
import nl.werkzaak.tweedespoor.shell.KeyValueList;
import nl.werkzaak.tweedespoor.shell.StatusBadge;
import nl.werkzaak.tweedespoor.shell.Tone;
import nl.werkzaak.tweedespoor.trajectory.CaseFile;
import nl.werkzaak.tweedespoor.trajectory.CaseWork;
import nl.werkzaak.tweedespoor.trajectory.DecisionBasis;
import nl.werkzaak.tweedespoor.trajectory.TrajectoryRow;
import org.jspecify.annotations.Nullable;

/** Why the second track runs, whether the first one goes on beside it, and when it lay still. */
class BasisCard extends Card {
    private final transient CaseFile file;

    /** @param work for the coach of this case; null for readers */
    BasisCard(TrajectoryRow row, CaseFile file, @Nullable CaseWork work, Runnable done) {
        this.file = file;
        add(new H2(getTranslation("workspace.basis")), facts());
        if (!file.pauses().isEmpty()) {
            add(new H3(getTranslation("workspace.pauses")), pauses());
        }
        if (work != null && !row.status().isOver()) {
            add(form(row, work, done));
        }
    }

    private Component facts() {
        var basis = file.basis();
        var facts = new KeyValueList()
                .add(getTranslation("workspace.basis.decided"), day(basis.decidedOn()))
                .add(
                        getTranslation("workspace.basis.paper"),
                        basis.paper() == null
                                ? unknown()
                                : getTranslation(basis.paper().key()))
                .add(getTranslation("workspace.basis.firstTrack"), firstTrack(basis));
        if (!basis.lateReason().isEmpty()) {
            facts.add(getTranslation("workspace.basis.late"), basis.lateReason());
        }
        return facts;
    }

    private String firstTrack(CaseFile.Basis basis) {
        if (basis.firstTrack() == null) {
            return unknown();
        }
        if (!basis.firstTrack()) {
            return getTranslation("workspace.basis.firstTrack.no");
        }
        var until = basis.firstTrackUntil();
        return until == null
                ? getTranslation("workspace.basis.firstTrack.yes")
                : getTranslation("workspace.basis.firstTrack.until", day(until));
    }

    private Component pauses() {
        var list = new Lines();
        file.pauses()
                .forEach(pause -> list.line(
                        pause.until() == null
                                ? getTranslation("workspace.pause.open", day(pause.from()))
                                : getTranslation("workspace.pause.span", day(pause.from()), day(pause.until())),
                        getTranslation("workspace.pause.word", day(pause.wordOn()), pause.wordReference()),
                        pause.until() == null
                                ? new StatusBadge(getTranslation("trajectory.status.PAUSED"), Tone.WAITING)
                                : null,
                        null));
        return list;
    }

    private Component form(TrajectoryRow row, CaseWork work, Runnable done) {
        var basis = file.basis();
        var form = new AddForm();
        var decided = form.day("day", "workspace.basis.decided", basis.decidedOn());
        var paper = form.choice("paper", "workspace.basis.paper", DecisionBasis.values(), "trajectory.basis.");
        paper.setValue(basis.paper());
        var until = form.day("until", "workspace.basis.firstTrackUntil", basis.firstTrackUntil());
        var late = form.text("lateReason", "workspace.basis.late", 300);
        late.setValue(basis.lateReason());
        late.setHelperText(getTranslation("workspace.basis.late.help"));
        var first =
                new Checkbox(getTranslation("workspace.basis.firstTrack.box"), Boolean.TRUE.equals(basis.firstTrack()));
        var whole = form.behind(
                "workspace.basis.change",
                "workspace.work.save",
                () -> work.basis(
                        row.id(),
                        new CaseFile.Basis(
                                decided.getValue(),
                                paper.getValue(),
                                first.getValue(),
                                first.getValue() ? until.getValue() : null,
                                late.getValue())),
                done);
        until.getParent().ifPresent(parent -> parent.getElement().insertChild(3, first.getElement()));
        return whole;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? unknown() : Formats.date(day, getLocale());
    }

    private String unknown() {
        return getTranslation("workspace.basis.unknown");
    }
}
