package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.werkzaak.tweedespoor.document.internal.HouseStyleSample;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadCheckTest {
    private final UploadCheck check = new UploadCheck();

    @Test
    void letsAPlainPdfIn() throws Exception {
        byte[] pdf = pdf(document -> link(document));
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(pdf), "file")) {
            assertThat(upload.pages()).isEqualTo(2);
            assertThat(upload.size()).isEqualTo(pdf.length);
            try (InputStream in = upload.open()) {
                assertThat(in.readAllBytes()).isEqualTo(pdf);
            }
        }
    }

    @Test
    void letsOurOwnDocumentsIn() throws Exception {
        byte[] pdf = new TaggedPdf(Clock.systemUTC()).bytes(new HouseStyleSample().document());
        try (CheckedUpload upload = check.check(new ByteArrayInputStream(pdf), "file")) {
            assertThat(upload.pages()).isEqualTo(4);
        }
    }

    static Stream<Arguments> hostile() {
        byte[] plain = pdf(document -> {});
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("a text", "Verslag over M. de V.".getBytes(StandardCharsets.UTF_8), "not-pdf"),
                Arguments.of("a Word file", "PK\3\4[Content_Types].xml".getBytes(StandardCharsets.UTF_8), "not-pdf"),
                Arguments.of("a web page that is a PDF too", joined("<script>alert(1)</script>", plain), "not-pdf"),
                Arguments.of("half a PDF", java.util.Arrays.copyOf(plain, 60), "unreadable"),
                Arguments.of("only a PDF's first line", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "unreadable"),
                Arguments.of("a PDF without pages", noPages(), "unreadable"),
                Arguments.of("a password to open", encrypted("geheim"), "encrypted"),
                Arguments.of("a password to change", encrypted(""), "encrypted"),
                Arguments.of("a script at opening", pdf(UploadCheckTest::scriptAtOpening), "active"),
                Arguments.of("a script on a page", pdf(UploadCheckTest::scriptOnPage), "active"),
                Arguments.of("a script in the names", pdf(UploadCheckTest::scriptInNames), "active"),
                Arguments.of("a script in an unknown place", pdf(UploadCheckTest::hiddenScript), "active"),
                Arguments.of("a script that nothing refers to", looseScript(), "active"),
                Arguments.of("a program behind a link", pdf(UploadCheckTest::launch), "active"),
                Arguments.of("a form that sends itself", pdf(UploadCheckTest::submit), "active"),
                Arguments.of("an embedded file", pdf(UploadCheckTest::embeddedFile), "active"),
                Arguments.of("a dynamic form", pdf(UploadCheckTest::dynamicForm), "active"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesWithItsReasonAtTheField(String what, byte[] bytes, String reason) {
        assertThatThrownBy(() -> check.check(new ByteArrayInputStream(bytes), "file"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("document.upload." + reason);
                    assertThat(refusal.field()).contains("file");
                });
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given[0] += length;
                return length;
            }
        };
        InputStream pdf = new SequenceInputStream(
                new ByteArrayInputStream("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)), endless);

        assertThatThrownBy(() -> check.check(pdf, "file"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.upload.too-large"));
        assertThat(given[0]).isLessThan(UploadCheck.LARGEST + 1024 * 1024);
    }

    @Test
    @Timeout(20)
    void refusesAFileThatUnpacksToAThousandTimesItsSize() throws Exception {
        byte[] bomb = bomb();
        assertThatThrownBy(() -> check.check(new ByteArrayInputStream(bomb), "file"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.upload.unreadable"));
    }

    @Test
    void leavesNoFileBehind() throws Exception {
        long before = leftovers();
        hostile().forEach(arguments -> assertThatThrownBy(() ->
                        check.check(new ByteArrayInputStream((byte[]) arguments.get()[1]), "file"))
                .isInstanceOf(Refusal.class));
        check.check(new ByteArrayInputStream(pdf(document -> {})), "file").close();
        assertThat(leftovers()).isEqualTo(before);
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().matches("upload.*\\.part"))
                    .count();
        }
    }

    private static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            change.accept(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] noPages() {
        try (PDDocument document = new PDDocument()) {
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encrypted(String password) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void link(PDDocument document) {
        PDActionURI action = new PDActionURI();
        action.setURI("https://tweedespoor.example/");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        annotate(document, link);
    }

    private static void launch(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(new PDActionLaunch());
        annotate(document, link);
    }

    private static void submit(PDDocument document) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(new PDActionSubmitForm());
        annotate(document, link);
    }

    private static void annotate(PDDocument document, PDAnnotationLink link) {
        try {
            document.getPage(1).getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void scriptAtOpening(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
    }

    private static void scriptOnPage(PDDocument document) {
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setO(new PDActionJavaScript("app.alert('x')"));
        document.getPage(1).setActions(actions);
    }

    private static void scriptInNames(PDDocument document) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName("JavaScript"), new COSDictionary());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    }

    private static void hiddenScript(PDDocument document) {
        COSDictionary hidden = new COSDictionary();
        hidden.setItem(COSName.getPDFName("X"), new PDActionJavaScript("app.alert('x')"));
        document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Unknown"), hidden);
    }

    /** In the file's table of objects, reachable by its number only. */
    private static byte[] looseScript() {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int[] offsets = new int[5];
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
            "<</S/JavaScript/JS(app.alert\\(1\\))>>"
        };
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.length; i++) {
            offsets[i + 1] = pdf.size();
            pdf.writeBytes(((i + 1) + " 0 obj" + objects[i] + "endobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (int i = 1; i < offsets.length; i++) {
            table.append("%010d 00000 n \n".formatted(offsets[i]));
        }
        table.append("trailer<</Size 5/Root 1 0 R>>\nstartxref\n")
                .append(pdf.size())
                .append("\n%%EOF\n");
        pdf.writeBytes(table.toString().getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static void embeddedFile(PDDocument document) {
        try {
            PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("dossier.docx");
            specification.setEmbeddedFile(file);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(java.util.Map.of("dossier", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dynamicForm(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject().setItem(COSName.getPDFName("XFA"), new org.apache.pdfbox.cos.COSArray());
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static byte[] joined(String before, byte[] pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(pdf);
        return out.toByteArray();
    }

    /** An object stream of 160 MB of blanks in 160 kB, with the catalog inside. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write("1 0 <</Type/Catalog/Pages 4 0 R>> ".getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1024 * 1024];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 160; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        int objectStream = pdf.size();
        pdf.writeBytes(("2 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        int xref = pdf.size();
        byte[] table = {0, 0, 0, 0, 0, 0, (byte) 255, 2, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0};
        put(table, 15, objectStream);
        put(table, 22, xref);
        pdf.writeBytes(("3 0 obj<</Type/XRef/Size 4/W[1 4 2]/Root 1 0 R/Length " + table.length + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(table);
        pdf.writeBytes(("\nendstream endobj\nstartxref\n" + xref + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    private static void put(byte[] table, int at, int offset) {
        for (int i = 0; i < 4; i++) {
            table[at + i] = (byte) (offset >>> (24 - 8 * i));
        }
    }
}
