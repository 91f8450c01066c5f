package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import nl.werkzaak.tweedespoor.document.internal.pdf.PdfFile;
import org.springframework.stereotype.Component;

/**
 * Writes every document of the portal, as PDF/A-2a (to be kept for years) and PDF/UA-1 (readable by everybody) in the
 * house style.
 */
@Component
public class TaggedPdf {
    private final Clock clock;

    public TaggedPdf(Clock clock) {
        this.clock = clock;
    }

    public void write(PdfDocument document, OutputStream out) throws IOException {
        PdfFile.write(document, clock.instant(), out);
    }

    public byte[] bytes(PdfDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try {
            write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
