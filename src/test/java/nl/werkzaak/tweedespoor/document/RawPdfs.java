package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written byte by byte, as no honest program writes them. */
final class RawPdfs {
    static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>";

    private RawPdfs() {}

    /** With a plain table of these objects, numbered from one. */
    static byte[] of(String... objects) {
        return with("", objects);
    }

    static byte[] with(String trailer, String... objects) {
        var pdf = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.length + 1));
        text(pdf, "%PDF-1.7\n");
        for (var i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(pdf.size()));
            text(pdf, (i + 1) + " 0 obj" + objects[i] + "endobj\n");
        }
        var start = pdf.size();
        text(
                pdf,
                table
                        + "trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.length + 1, trailer.replace("HERE", String.valueOf(start)), start));
        return pdf.toByteArray();
    }

    /** In no signature's place, yet a reader of raw bytes finds it. */
    static byte[] signatureInAStream() {
        return of(
                CATALOG,
                PAGES,
                PAGE,
                stream("", " obj<</Name(UWV)>>/ByteRange[0 874 10146 803] ".getBytes(StandardCharsets.US_ASCII)));
    }

    /** In the file's table of objects, reachable by its number only. */
    static byte[] looseScript() {
        return of(CATALOG, PAGES, PAGE, "<</S/JavaScript/JS(app.alert\\(1\\))>>");
    }

    /** Its letters written as numbers. */
    static byte[] disguisedScript() {
        return of("<</Type/Catalog/Pages 2 0 R/OpenAction<</S/J#61vaScr#69pt/#4aS(app.alert\\(1\\))>>>>", PAGES, PAGE);
    }

    /** Its table of objects says that an older table is itself. */
    static byte[] tableInACircle() {
        return with("/Prev HERE", CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/JS 1>>");
    }

    static byte[] pagesInACircle() {
        return of(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>");
    }

    static byte[] saysItHasPages(long count) {
        return of(CATALOG, "<</Type/Pages/Kids[3 0 R]/Count " + count + ">>", PAGE);
    }

    static byte[] pages(int count) {
        var objects = new String[count + 2];
        java.util.Arrays.fill(objects, PAGE);
        objects[0] = CATALOG;
        objects[1] = IntStream.range(3, count + 3)
                .mapToObj(number -> number + " 0 R ")
                .collect(Collectors.joining("", "<</Type/Pages/Kids[", "]/Count " + count + ">>"));
        return of(objects);
    }

    static byte[] nested(int depth) {
        return of("<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(depth) + "]".repeat(depth) + ">>", PAGES, PAGE);
    }

    /** A page's content of so many megabytes of blanks. */
    static byte[] contentBomb(int megabytes) {
        return of(
                CATALOG,
                PAGES,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                stream("/Filter/FlateDecode", blanks(megabytes, "")));
    }

    /** The same packed twice. */
    static byte[] contentPackedTwice(int megabytes) {
        return of(
                CATALOG,
                PAGES,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                stream("/Filter[/FlateDecode/FlateDecode]", packed(blanks(megabytes, ""))));
    }

    private static String stream(String entries, byte[] bytes) {
        return "<<" + entries + "/Length " + bytes.length + ">>stream\n"
                + new String(bytes, StandardCharsets.ISO_8859_1) + "\nendstream ";
    }

    /** An object stream with the catalog and so many megabytes of blanks. */
    static byte[] objectBomb(int megabytes) {
        return compressed("<</Type/Catalog/Pages 4 0 R>> ", megabytes, 4);
    }

    /** A whole document whose catalog, packed away, starts a script. */
    static byte[] packedScript() {
        return compressed(
                "<</Type/Catalog/Pages<</Type/Pages/Count 1/Kids[<</Type/Page/MediaBox[0 0 9 9]>>]>>"
                        + "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>> ",
                0,
                4);
    }

    /** A table of objects with millions of entries. */
    static byte[] endlessTable() {
        return compressed("<</Type/Catalog/Pages 4 0 R>> ", 0, 24_000_000);
    }

    private static byte[] compressed(String catalog, int megabytes, int entries) {
        var packed = blanks(megabytes, "1 0 " + catalog);
        var pdf = new ByteArrayOutputStream();
        text(pdf, "%PDF-1.7\n");
        var objects = pdf.size();
        text(pdf, "2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.length + ">>stream\n");
        pdf.writeBytes(packed);
        text(pdf, "\nendstream endobj\n");
        var xref = pdf.size();
        var table = new byte[7 * Math.min(entries, 4_000_000)];
        table[5] = table[6] = (byte) 255;
        table[7] = 2;
        table[11] = 2;
        table[14] = 1;
        put(table, 15, objects);
        table[21] = 1;
        put(table, 22, xref);
        var rows = packed(table);
        text(
                pdf,
                "3 0 obj<</Type/XRef/Size %d/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n"
                        .formatted(entries, rows.length));
        pdf.writeBytes(rows);
        text(pdf, "\nendstream endobj\nstartxref\n" + xref + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void put(byte[] table, int at, int offset) {
        for (var i = 0; i < 4; i++) {
            table[at + i] = (byte) (offset >>> (24 - 8 * i));
        }
    }

    private static byte[] packed(byte[] bytes) {
        return deflated(0, bytes);
    }

    private static byte[] blanks(int megabytes, String before) {
        return deflated(megabytes, before.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] deflated(int megabytes, byte[] before) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9), 64 * 1024)) {
            out.write(before);
            var blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (var i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void text(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Whose fourth object a program wrote anew, behind the file. */
    static byte[] changedLater(byte[] pdf, String object) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var before = text.substring(text.lastIndexOf("startxref") + 10, text.lastIndexOf("%%EOF"))
                .trim();
        var longer = new ByteArrayOutputStream();
        longer.writeBytes(pdf);
        text(longer, "4 0 obj" + object + "endobj\n");
        text(
                longer,
                "xref\n4 1\n%010d 00000 n \ntrailer<</Size 5/Root 1 0 R/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(pdf.length, before, longer.size()));
        return longer.toByteArray();
    }

    /** A page with these entries beside its own, and one object more. */
    static byte[] page(String entries, String fourth) {
        return of(CATALOG, PAGES, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + entries + ">>", fourth);
    }

    static byte[] opening(String action, String fourth) {
        return of("<</Type/Catalog/Pages 2 0 R/OpenAction " + action + ">>", PAGES, PAGE, fourth);
    }
}
