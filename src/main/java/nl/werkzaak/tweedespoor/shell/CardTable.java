package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.werkzaak.tweedespoor.shell.CardColumn.Style;
import org.jspecify.annotations.Nullable;

/**
 * Rows of facts for staff: a table where there is room, a card per row on a phone. The roles are written out, since
 * browsers forget what a table is once its rows are drawn as cards.
 */
public class CardTable<T> extends Div {

    /** Reads rows from an offset on; a long list is never read as a whole. */
    @FunctionalInterface
    public interface Page<T> {
        List<T> read(int offset, int limit);
    }

    private static final int PAGE = 25;

    private final List<CardColumn<T>> columns = new ArrayList<>();
    private final NativeTableRow head = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();
    private final NativeButton more;
    private Page<T> page = (offset, limit) -> List.of();
    private int size = PAGE;
    private int shown;
    private boolean still;
    private final String caption;
    private @Nullable Pager pager;

    public CardTable(String caption) {
        this.caption = caption;
        addClassName("card-table");
        NativeTableHeader header = new NativeTableHeader(head);
        NativeTable table = new NativeTable(header, body);
        role(table, "table").getElement().setAttribute("aria-label", caption);
        role(header, "rowgroup");
        role(body, "rowgroup");
        role(head, "row");
        more = new NativeButton(getTranslation("shell.table.more"), click -> readOn());
        more.addClassName("button-plain");
        add(table);
    }

    /** What names the row; the title of its card. */
    public CardTable<T> name(String header, Function<T, Component> cell) {
        return column(header, Style.NAME, cell, true);
    }

    public CardTable<T> text(String header, Function<T, String> text) {
        return column(header, Style.PLAIN, row -> new Text(text.apply(row)), true);
    }

    /** Numbers stand right, digit below digit. */
    public CardTable<T> number(String header, Function<T, String> text) {
        return column(header, Style.NUMBER, row -> new Text(text.apply(row)), true);
    }

    public CardTable<T> numberCell(String header, Function<T, Component> cell) {
        return column(header, Style.NUMBER, cell, true);
    }

    public CardTable<T> cell(String header, Function<T, Component> cell) {
        return column(header, Style.PLAIN, cell, true);
    }

    /** Draws what another column says; left out of what a spreadsheet gets. */
    public CardTable<T> picture(String header, Function<T, Component> cell) {
        return column(header, Style.PLAIN, cell, false);
    }

    /** What can be done with the row; the header is for the ear only. */
    public CardTable<T> actions(String header, Function<T, Component> cell) {
        return column(header, Style.ACTIONS, cell, false);
    }

    private CardTable<T> column(String header, Style style, Function<T, Component> cell, boolean written) {
        var column = new CardColumn<>(header, style, cell, written);
        columns.add(column);
        head.add(column.head());
        return this;
    }

    /** Turned pages are {@link Still}: quick, with links in their rows, but with nothing that listens. */
    public CardTable<T> still() {
        still = true;
        return this;
    }

    /** Shows these rows and no others. */
    public void show(List<T> rows) {
        pages((offset, limit) -> rows.stream().skip(offset).limit(limit).toList());
    }

    /** Shows all of these at once: few rows that belong together, such as the weeks of half a year. */
    public void showWhole(List<T> rows) {
        size = Math.max(rows.size(), 1);
        show(rows);
    }

    /** Shows the first rows; a button reads on. */
    public void pages(Page<T> from) {
        page = from;
        refresh();
    }

    /**
     * Shows one page of a list of any length, with a pager; a page beyond the end becomes the last one.
     *
     * @param rows  how many there are in all
     * @param asked the page, from 1 on
     * @param turn  gets the page that somebody wants to see next
     */
    public void turned(Page<T> from, int rows, int asked, IntConsumer turn) {
        if (pager == null) {
            pager = new Pager(caption, size, turn);
            add(pager);
        }
        page = from;
        int number = pager.within(asked, rows);
        fill(page.read((number - 1) * size, size));
        pager.show(rows);
    }

    private void fill(List<T> rows) {
        if (still) {
            Still.fill(body, rows.stream().map(this::row).toList());
            return;
        }
        body.removeAll();
        more.removeFromParent();
        rows.forEach(row -> body.add(row(row)));
    }

    /** The column heads as a table for a spreadsheet has them; what can only be done is left out. */
    public List<String> csvHeads() {
        return written().map(CardColumn::header).toList();
    }

    /** A row as a table for a spreadsheet has it. */
    public List<String> csvCells(T row) {
        return written().map(column -> column.words(row)).toList();
    }

    private Stream<CardColumn<T>> written() {
        return columns.stream().filter(CardColumn::written);
    }

    /** What names the table. */
    String caption() {
        return caption;
    }

    /** The rows as the table reads them itself. */
    List<T> read(int offset, int limit) {
        return page.read(offset, limit);
    }

    /** Reads the rows again from the first on. */
    public void refresh() {
        body.removeAll();
        shown = 0;
        readOn();
    }

    private void readOn() {
        List<T> rows = page.read(shown, size + 1);
        rows.stream().limit(size).forEach(row -> body.add(row(row)));
        shown += Math.min(rows.size(), size);
        if (rows.size() > size) {
            add(more);
        } else {
            more.removeFromParent();
        }
    }

    private NativeTableRow row(T row) {
        NativeTableRow line = role(new NativeTableRow(), "row");
        columns.forEach(column -> line.add(column.cell(row)));
        return line;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
