package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import nl.werkzaak.tweedespoor.document.internal.pdf.PdfFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes every document of the portal, as PDF/A-2a (to be kept for years; PDF/A-3a with files inside) and PDF/UA-1
 * (readable by everybody) in the house style.
 */
@Component
public class TaggedPdf {
    /** Where anybody checks a document; stands on each that has a number. */
    public static final String CHECK_PATH = "/controle";

    private final Clock clock;
    private final String address;

    @Autowired
    TaggedPdf(Clock clock, @Value("${portal.base-url:http://localhost:${server.port:8080}}") String baseUrl) {
        this.clock = clock;
        address = baseUrl.replaceFirst("/$", "") + CHECK_PATH;
    }

    /** For a portal with an invented address. */
    public TaggedPdf(Clock clock) {
        this(clock, "https://portaal.werkzaak.example");
    }

    /** Whether a line of text stands in a document letter for letter; others are left out or become question marks. */
    public static boolean shows(String line) {
        return PdfFile.shows(line);
    }

    public void write(PdfDocument document, OutputStream out) throws IOException {
        PdfFile.write(document, clock.instant(), address, out);
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
