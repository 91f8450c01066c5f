package nl.werkzaak.tweedespoor.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.shared.DateRange;
import nl.werkzaak.tweedespoor.site.Situation;

/** Periods of recovery, one row each. */
class RecoveryRows extends Div {

    private final LocalDate today;
    private final Runnable changed;
    private final Div list = new Div();
    private final List<RecoveryRow> rows = new ArrayList<>();
    private final NativeButton more;
    private final Paragraph full = new Paragraph();
    private int made;

    RecoveryRows(LocalDate today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        addClassName("recovery-rows");
        Paragraph why = new Paragraph(getTranslation("site.recovered.why"));
        why.addClassName("field-helper");
        list.addClassName("recovery-list");
        more = new NativeButton(getTranslation("site.recovered.add"), click -> add().focus());
        more.addClassName("button-plain");
        full.setText(getTranslation("site.recovered.full", Situation.MOST_PERIODS));
        full.addClassName("field-helper");
        add(why, list, more, full);
        add();
    }

    void fill(List<DateRange> periods) {
        rows.clear();
        list.removeAll();
        periods.forEach(period -> add().fill(period));
        if (rows.isEmpty()) {
            add();
        }
    }

    /** The rows that hold a period, in the order of {@link #read}. */
    List<RecoveryRow> whole() {
        return rows.stream().filter(row -> row.period().isPresent()).toList();
    }

    /** The periods that are whole; forgets earlier refusals. */
    List<DateRange> read() {
        rows.forEach(RecoveryRow::check);
        return rows.stream().flatMap(row -> row.period().stream()).toList();
    }

    boolean isRefused() {
        return rows.stream().anyMatch(RecoveryRow::isRefused);
    }

    private RecoveryRow add() {
        made++;
        RecoveryRow[] row = new RecoveryRow[1];
        row[0] = new RecoveryRow(made, today, changed, () -> remove(row[0]));
        rows.add(row[0]);
        list.add(row[0]);
        arrange();
        return row[0];
    }

    private void remove(RecoveryRow row) {
        rows.remove(row);
        list.remove(row);
        arrange();
        more.focus();
        changed.run();
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        boolean room = rows.size() < Situation.MOST_PERIODS;
        more.setVisible(room);
        full.setVisible(!room);
    }
}
