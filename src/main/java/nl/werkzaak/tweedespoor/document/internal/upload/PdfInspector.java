package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens an upload as a reader would, with bounded memory, and counts its pages. */
public final class PdfInspector {
    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfInspector() {}

    /** @throws Refusal for what may not come in */
    public static int pages(UploadFile file) throws IOException {
        if (file.tooLarge()) {
            throw new Refusal("document.upload.too-large", UploadCheck.LARGEST / (1024 * 1024));
        }
        if (file.size() == 0) {
            throw new Refusal("document.upload.empty");
        }
        // At the very start: a file that begins as something else could be opened as something else.
        if (!startsAsPdf(file)) {
            throw new Refusal("document.upload.not-pdf");
        }
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(file.path());
                PDDocument pdf = new BoundedParser(source).parse()) {
            return inspect(pdf);
        } catch (InvalidPasswordException e) {
            throw new Refusal("document.upload.encrypted");
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken file breaks the parser in many ways; none of them is the portal's failure.
            throw new Refusal("document.upload.unreadable");
        }
    }

    private static int inspect(PDDocument pdf) throws IOException {
        if (pdf.isEncrypted()) {
            throw new Refusal("document.upload.encrypted");
        }
        if (ActiveContent.in(pdf.getDocument())) {
            throw new Refusal("document.upload.active");
        }
        int pages = pdf.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            pdf.getPage(i).getMediaBox();
        }
        if (pages == 0) {
            throw new Refusal("document.upload.unreadable");
        }
        return pages;
    }

    private static boolean startsAsPdf(UploadFile file) throws IOException {
        try (InputStream in = file.open()) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }
}
