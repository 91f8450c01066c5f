package nl.werkzaak.tweedespoor.document.internal.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.PdfMeta;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One file: PDF/A and PDF/UA-1 at once; PDF/A-2a, or 3a when files go along in it. */
public final class PdfFile {
    private static final String PRODUCER = "Werkzaak Tweede Spoor portal (OpenPDF)";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private PdfFile() {}

    public static boolean shows(String line) {
        return Face.clean(line).equals(line)
                && line.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    /** @param address where a document with a number is checked */
    public static void write(PdfDocument source, Instant made, String address, OutputStream out) throws IOException {
        PdfLabels labels = PdfLabels.of(source.meta().locale());
        List<List<Op>> pages = Pages.of(BlockLayout.of(source, labels));
        try (Document document = new Document(new Rectangle(House.PAGE_WIDTH, House.PAGE_HEIGHT))) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            boolean carries = !source.attachments().isEmpty();
            writer.setPDFXConformance(carries ? PdfWriter.PDFA3A : PdfWriter.PDFA2A);
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, org.openpdf.text.pdf.PdfBoolean.PDFTRUE);
            if (pages.size() > 2) {
                writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
            }
            document.open();
            describe(writer, source, made.truncatedTo(ChronoUnit.SECONDS));
            Painter painter = new Painter(writer);
            for (int i = 0; i < pages.size(); i++) {
                if (i > 0) {
                    document.newPage();
                }
                painter.running("Header", header(source.meta(), i == 0));
                painter.page(pages.get(i));
                painter.running("Footer", footer(source.meta(), labels, address, i + 1, pages.size()));
            }
        }
    }

    private static void describe(PdfWriter writer, PdfDocument source, Instant made) throws IOException {
        PdfMeta meta = source.meta();
        PdfDate date = new PdfDate(PDF_DATE.format(made));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(meta.title(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(meta.author(), PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        int part = source.attachments().isEmpty() ? 2 : 3;
        writer.setXmpMetadata(Xmp.packet(meta, part, PRODUCER, made.toString()));
        if (part == 3) {
            Attachments.add(writer, source.attachments(), date);
        }
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(meta.locale().toLanguageTag()));
        writer.setOutputIntents("sRGB IEC61966-2.1", "sRGB", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
    }

    private static List<Op> header(PdfMeta meta, boolean first) {
        List<Op> ops = new ArrayList<>();
        float y = House.HEADER_BASELINE;
        ops.add(new Op.Text(null, House.LEFT, y, Face.BOLD, 10, House.PRIMARY, Face.clean(meta.author())));
        if (!first) {
            String title = cut(Face.clean(meta.title()), House.WIDTH / 2);
            float x = House.LEFT + House.WIDTH - Face.REGULAR.width(title, House.SMALL);
            ops.add(new Op.Text(null, x, y, Face.REGULAR, House.SMALL, House.QUIET, title));
        }
        return ops;
    }

    private static String cut(String title, float width) {
        String cut = title;
        while (Face.REGULAR.width(cut, House.SMALL) > width) {
            cut = cut.substring(0, cut.length() - 2).stripTrailing() + "…";
        }
        return cut;
    }

    private static List<Op> footer(PdfMeta meta, PdfLabels labels, String address, int page, int of) {
        String number = labels.page(page, of);
        float right = House.LEFT + House.WIDTH - Face.REGULAR.width(number, House.SMALL);
        float y = House.FOOTER_BASELINE;
        String identity = Face.clean(labels.identity(meta));
        List<Op> ops = new ArrayList<>(List.of(
                new Op.Rule(House.LEFT, y + 18, House.WIDTH, 0.6f, House.LINE),
                new Op.Text(null, House.LEFT, y, Face.REGULAR, House.SMALL, House.QUIET, identity),
                new Op.Text(null, right, y, Face.REGULAR, House.SMALL, House.QUIET, number)));
        if (meta.verificationCode() != null) {
            String where = Face.clean(labels.check(address));
            float below = y - House.SMALL_LEADING;
            ops.add(new Op.Text(null, House.LEFT, below, Face.REGULAR, House.SMALL, House.QUIET, where));
        }
        return ops;
    }
}
