package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.io.InputStream;
import nl.werkzaak.tweedespoor.document.internal.upload.PdfInspector;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets only a quiet PDF in: readable by everybody, doing nothing by itself. */
@Component
public class UploadCheck {
    /** 25 MB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    /**
     * Reads the stream into a temporary file and looks at what it really is; its name and declared type do not count.
     *
     * @param field the input to which a refusal belongs
     * @throws Refusal when it is no PDF, empty, too large, encrypted, unreadable or has active content
     */
    public CheckedUpload check(InputStream bytes, String field) throws IOException {
        UploadFile file = UploadFile.of(bytes, LARGEST);
        try {
            int pages = PdfInspector.pages(file);
            return new CheckedUpload(file, pages);
        } catch (Refusal e) {
            file.close();
            throw e.at(field);
        } catch (RuntimeException | IOException e) {
            file.close();
            throw e;
        }
    }
}
