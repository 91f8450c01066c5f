package nl.werkzaak.tweedespoor.document.internal.upload;

import java.io.IOException;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF as a reader would, with bounded memory and time, and counts its pages. */
final class PdfInspector {
    private PdfInspector() {}

    /** @throws Refusal for what may not come in */
    static int pages(UploadFile file, Deadline deadline) {
        try (RandomAccessRead source = new TimedFile(file.path(), deadline);
                PDDocument pdf = new BoundedParser(source, deadline).parse()) {
            int pages = inspect(pdf, deadline);
            for (long end : Revisions.before(file, deadline)) {
                if (actedUntil(end, file, deadline)) {
                    throw new Refusal("document.upload.active");
                }
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new Refusal("document.upload.encrypted");
        } catch (Refusal | Deadline.Passed e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A broken file breaks the parser in many ways; none of them is the portal's failure.
            throw new Refusal("document.upload.unreadable");
        }
    }

    private static int inspect(PDDocument pdf, Deadline deadline) throws IOException {
        if (pdf.isEncrypted()) {
            throw new Refusal("document.upload.encrypted");
        }
        if (ActiveContent.in(pdf.getDocument(), deadline)) {
            throw new Refusal("document.upload.active");
        }
        return PageTree.pages(pdf);
    }

    private static boolean actedUntil(long end, UploadFile file, Deadline deadline) {
        try (RandomAccessRead source = new TimedFile(file.path(), deadline, end);
                PDDocument pdf = new BoundedParser(source, deadline).parse()) {
            return ActiveContent.in(pdf.getDocument(), deadline);
        } catch (Refusal | Deadline.Passed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The first part of a file made for the web is no file of its own, and no reader takes it for one.
            return false;
        }
    }
}
