package nl.werkzaak.tweedespoor.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import nl.werkzaak.tweedespoor.shared.Csv;

/** All rows of a table as a file for a spreadsheet, read and sent piece by piece. */
public class CsvLink<T> extends Anchor {
    private static final int PIECE = 500;

    /**
     * @param name of the file as it is saved
     * @param page reads the rows that the table shows, as it does itself
     * @param sent gets the number of rows that went out
     */
    public CsvLink(String name, CardTable<T> table, CardTable.Page<T> page, IntConsumer sent) {
        super(
                (DownloadHandler) download -> {
                    download.setFileName(name);
                    download.setContentType("text/csv; charset=utf-8");
                    download.getResponse().setHeader("Cache-Control", "no-store");
                    sent.accept(write(download, table, page));
                },
                "");
        setText(getTranslation("shell.csv"));
        getElement().setAttribute("aria-label", getTranslation("shell.csvOf", table.caption()));
        addClassNames("button-plain", "csv-link");
        getElement().setAttribute("download", name);
    }

    /** The same for a table that has its rows already, or knows how to read them. */
    public CsvLink(String name, CardTable<T> table, IntConsumer sent) {
        this(name, table, table::read, sent);
    }

    /** As it stands below its table. */
    public Div below() {
        var line = new Div(this);
        line.addClassName("actions");
        return line;
    }

    private static <T> int write(DownloadEvent download, CardTable<T> table, CardTable.Page<T> page)
            throws IOException {
        var rows = 0;
        try (var file = Csv.to(download.getOutputStream())) {
            file.row(table.csvHeads());
            while (true) {
                var piece = piece(download, table, page, rows);
                piece.forEach(file::row);
                rows += piece.size();
                if (piece.size() < PIECE) {
                    return rows;
                }
            }
        }
    }

    /** The cells belong to the page on the screen, so each piece takes its turn with what the person does meanwhile. */
    private static <T> List<List<String>> piece(
            DownloadEvent download, CardTable<T> table, CardTable.Page<T> page, int offset) {
        var cells = new AtomicReference<List<List<String>>>(List.of());
        download.getUI()
                .accessSynchronously(() -> cells.set(
                        page.read(offset, PIECE).stream().map(table::csvCells).toList()));
        return cells.get();
    }
}
