package nl.werkzaak.tweedespoor.quote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.quote.TailoredLine;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The tailored lines of a quote; a line in which nothing was filled in does not count. */
class TailoredRows extends Div {
    private final Runnable changed;
    private final Div list = new Div();
    private final List<TailoredRow> rows = new ArrayList<>();

    TailoredRows(List<TailoredLine> lines, Runnable changed) {
        this.changed = changed;
        addClassName("form");
        list.addClassName("stack");
        var why = new Paragraph(getTranslation("quote.tailored.hoursHelp"));
        why.addClassName("quiet");
        lines.forEach(this::addRow);
        add(why, list, new Button(getTranslation("quote.tailored.add"), click -> addRow(null)));
    }

    private void addRow(@Nullable TailoredLine line) {
        var row = new TailoredRow(rows.size() + 1, line, changed, gone -> {
            rows.remove(gone);
            list.remove(gone);
            changed.run();
        });
        rows.add(row);
        list.add(row);
    }

    private List<TailoredRow> filled() {
        return rows.stream().filter(row -> !row.untouched()).toList();
    }

    List<TailoredLine> lines() {
        return filled().stream().map(TailoredRow::line).toList();
    }

    /** @param path as the rules name it: {@code tailored}, the number of the line, the field */
    HasValidation field(String... path) {
        return filled().get(Integer.parseInt(path[1])).field(path[2]);
    }

    /** What is typed but cannot be read, by its path. */
    Map<String, Refusal> unread() {
        var unread = new HashMap<String, Refusal>();
        var filled = filled();
        for (var at = 0; at < filled.size(); at++) {
            var path = "tailored." + at + ".";
            filled.get(at).unread().forEach((name, refusal) -> unread.put(path + name, refusal));
        }
        return unread;
    }

    Stream<Component> fields() {
        return rows.stream().flatMap(row -> row.fields().stream());
    }
}
