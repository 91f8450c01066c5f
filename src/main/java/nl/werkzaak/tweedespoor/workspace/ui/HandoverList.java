package nl.werkzaak.tweedespoor.workspace.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.Formats;
import nl.werkzaak.tweedespoor.trajectory.HandoverRow;

/** Notes with which trajectories went from one coach to the next; hidden while there are none. */
class HandoverList extends Section {
    HandoverList(List<HandoverRow> notes) {
        addClassName("stack");
        add(new H2(getTranslation("workspace.handovers")));
        notes.forEach(note -> add(line(note)));
        setVisible(!notes.isEmpty());
    }

    private Article line(HandoverRow note) {
        var who = new Paragraph(getTranslation(
                "workspace.handover.who",
                note.employeeReference(),
                note.fromName(),
                note.toName(),
                Formats.dateTime(note.at(), getLocale())));
        who.addClassName("muted");
        var words = new Paragraph(note.words());
        words.addClassName("typed-words");
        var line = new Article(who, words);
        line.addClassName("card");
        return line;
    }
}
