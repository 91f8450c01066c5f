package nl.werkzaak.tweedespoor.bench;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkzaak.tweedespoor.document.Block;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.Run;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.ListItem;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/** The same words on the same pages as OpenPDF's own elements write them: no tags, no standard, no house style. */
final class BarePdf {
    private static final BaseFont REGULAR = font("OpenSans-Regular.ttf");
    private static final BaseFont BOLD = font("OpenSans-SemiBold.ttf");
    private static final Font BODY = new Font(REGULAR, 10.5f);
    private static final Font STRONG = new Font(BOLD, 10.5f);
    private static final Font HEADING = new Font(BOLD, 14.5f);
    private static final Font SMALL = new Font(REGULAR, 9);

    private BarePdf() {}

    static byte[] write(PdfDocument source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        Document document = new Document(new Rectangle(595, 842), 68, 68, 84, 86);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new Running(source));
        document.open();
        document.add(new Paragraph(source.meta().title(), new Font(BOLD, 23)));
        document.add(new Paragraph(source.meta().number() + " " + source.meta().verificationCode(), SMALL));
        source.blocks().forEach(block -> add(document, block));
        document.close();
        return out.toByteArray();
    }

    private static void add(Document document, Block block) {
        switch (block) {
            case Block.Heading heading -> document.add(spaced(new Paragraph(heading.text(), HEADING), 18));
            case Block.Paragraph paragraph -> document.add(spaced(paragraph(paragraph.runs()), 7));
            case Block.ItemList list -> {
                var items = new org.openpdf.text.List(list.numbered(), 18);
                list.items().forEach(item -> items.add(new ListItem(paragraph(item.runs()))));
                document.add(items);
            }
            case Block.Table table -> document.add(table(table));
            case Block.KeyValues values -> {
                PdfPTable table = new PdfPTable(new float[] {1, 2});
                table.setWidthPercentage(100);
                values.entries().forEach(entry -> {
                    table.addCell(cell(entry.label(), BODY));
                    table.addCell(cell(entry.value(), BODY));
                });
                document.add(table);
            }
            case Block.Figure figure -> document.add(spaced(new Paragraph(figure.alt(), SMALL), 20));
            case Block.SignaturePlace place ->
                document.add(
                        spaced(new Paragraph(16, place.party() + "\n" + String.join("\n", place.lines()), BODY), 20));
            case Block.PageBreak _ -> document.newPage();
        }
    }

    private static PdfPTable table(Block.Table source) {
        PdfPTable table = new PdfPTable(floats(source));
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(12);
        source.columns().forEach(column -> {
            PdfPCell cell = cell(column.header(), STRONG);
            cell.setBackgroundColor(new Color(0xe3f0ee));
            table.addCell(cell);
        });
        source.rows().forEach(row -> row.cells().forEach(text -> table.addCell(cell(text.text(), BODY))));
        return table;
    }

    private static float[] floats(Block.Table source) {
        float[] weights = new float[source.columns().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = source.columns().get(i).weight();
        }
        return weights;
    }

    private static PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(13.6f, text, font));
        cell.setPadding(6);
        cell.setBorder(Rectangle.BOTTOM);
        return cell;
    }

    private static Paragraph paragraph(java.util.List<Run> runs) {
        Paragraph paragraph = new Paragraph(15.6f);
        runs.forEach(run -> paragraph.add(new Phrase(run.text(), run.bold() ? STRONG : BODY)));
        return paragraph;
    }

    private static Paragraph spaced(Paragraph paragraph, float before) {
        paragraph.setSpacingBefore(before);
        return paragraph;
    }

    private static BaseFont font(String file) {
        try (InputStream in = Objects.requireNonNull(BarePdf.class.getResourceAsStream("/fonts/" + file))) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Running extends PdfPageEventHelper {
        private final PdfDocument source;

        Running(PdfDocument source) {
            this.source = source;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var canvas = writer.getDirectContent();
            var meta = source.meta();
            String line = java.util.stream.Stream.of(meta.number(), meta.date(), meta.verificationCode())
                    .map(String::valueOf)
                    .collect(Collectors.joining(" · "));
            ColumnText.showTextAligned(canvas, 0, new Phrase(meta.author(), STRONG), 68, 792, 0);
            ColumnText.showTextAligned(canvas, 0, new Phrase(line, SMALL), 68, 46, 0);
            ColumnText.showTextAligned(canvas, 2, new Phrase("Pagina " + writer.getPageNumber(), SMALL), 527, 46, 0);
        }
    }
}
