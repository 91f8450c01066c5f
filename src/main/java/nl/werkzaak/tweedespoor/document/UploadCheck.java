package nl.werkzaak.tweedespoor.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import nl.werkzaak.tweedespoor.document.internal.scan.InfectionNews;
import nl.werkzaak.tweedespoor.document.internal.scan.Verdict;
import nl.werkzaak.tweedespoor.document.internal.scan.VirusScanner;
import nl.werkzaak.tweedespoor.document.internal.seal.EarlierSeals;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadFile;
import nl.werkzaak.tweedespoor.document.internal.upload.UploadInspector;
import nl.werkzaak.tweedespoor.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Lets only a quiet PDF in: readable by everybody, doing nothing by itself, without a known virus or a signature. A photo as JPEG or
 * PNG becomes one (docs/adr/0034-uploads.md).
 */
@Component
public class UploadCheck {
    /** 25 MB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    private static final Duration WORK = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final UploadInspector inspector = new UploadInspector(WORK, PATIENCE);
    private final VirusScanner scanner;
    private final EarlierSeals seals;
    private final InfectionNews news;

    public UploadCheck(VirusScanner scanner, EarlierSeals seals, InfectionNews news) {
        this.scanner = scanner;
        this.seals = seals;
        this.news = news;
    }

    /**
     * Reads the stream into a temporary file and looks at what it really is; its name and declared type do not count.
     *
     * @param field the input to which a refusal belongs
     * @throws Refusal with a reason that a person understands, for all that may not come in
     */
    public CheckedUpload check(InputStream bytes, String field) throws IOException {
        UploadFile file = UploadFile.of(bytes, LARGEST);
        try {
            CheckedUpload checked = checked(file);
            if (!checked.isOf(file)) {
                file.close();
            }
            return checked;
        } catch (Refusal e) {
            file.close();
            throw e.at(field);
        } catch (RuntimeException | IOException e) {
            file.close();
            throw e;
        }
    }

    private CheckedUpload checked(UploadFile file) throws IOException {
        if (file.tooLarge()) {
            throw new Refusal("document.upload.too-large", LARGEST / (1024 * 1024));
        }
        if (file.size() == 0) {
            throw new Refusal("document.upload.empty");
        }
        Verdict verdict = scanner.scan(file);
        if (verdict.isInfected()) {
            news.refused(verdict.virus());
            throw new Refusal("document.upload.infected");
        }
        var inspected = inspector.inspect(file);
        if (inspected.file() == file) {
            try (var bytes = file.open()) {
                seals.refuseIn(bytes);
            }
        }
        return new CheckedUpload(inspected.file(), inspected.pages(), verdict.status());
    }
}
