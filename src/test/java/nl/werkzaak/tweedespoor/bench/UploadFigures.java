package nl.werkzaak.tweedespoor.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.werkzaak.tweedespoor.document.NewDocument;
import nl.werkzaak.tweedespoor.document.UploadCheck;
import nl.werkzaak.tweedespoor.document.Vault;
import nl.werkzaak.tweedespoor.shared.DocumentId;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What 50 people who send a PDF of 25 MB at once hold in memory, from its arrival until it is stored. */
final class UploadFigures {
    private static final int PEOPLE = 50;

    private final UploadCheck check;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final NewDocument document;

    private UploadFigures(ApplicationContext portal, NewDocument document) {
        check = portal.getBean(UploadCheck.class);
        vault = portal.getBean(Vault.class);
        jdbc = portal.getBean(JdbcTemplate.class);
        this.document = document;
    }

    static Figure measure(ApplicationContext portal, NewDocument document) throws Exception {
        var file = Files.createTempFile("bench", ".pdf");
        try {
            write(file);
            return new UploadFigures(portal, document).heap(file);
        } finally {
            Files.delete(file);
        }
    }

    /** The most that is held at any moment while all of them are under way. */
    private Figure heap(Path file) throws Exception {
        upload(file);
        var before = used();
        var most = before;
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var uploads = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> people.submit((Callable<DocumentId>) () -> upload(file)))
                    .toList();
            people.shutdown();
            while (!people.awaitTermination(1, TimeUnit.SECONDS)) {
                most = Math.max(most, used());
            }
            for (var each : uploads) {
                jdbc.update("DELETE FROM document WHERE id = ?", each.get().value());
            }
        }
        return Figure.alone("heap_growth_upload_mb", (most - before) / (1024.0 * 1024.0), "MB", "far below 50 × 25 MB");
    }

    /** As the upload field, the check and the vault do one after the other. */
    private DocumentId upload(Path file) throws IOException {
        var arrived = Files.createTempFile("arriving", ".part");
        try {
            try (var in = Files.newInputStream(file);
                    var out = Files.newOutputStream(arrived)) {
                in.transferTo(out);
            }
            try (var in = Files.newInputStream(arrived);
                    var checked = check.check(in, "file")) {
                if (checked.size() != Files.size(file)) {
                    throw new IllegalStateException("Not the whole file was checked");
                }
                return vault.store(document, checked);
            }
        } finally {
            Files.delete(arrived);
        }
    }

    /** One page with a large picture that nobody sees: what the check must unpack and the vault must keep. */
    private static void write(Path file) throws IOException {
        var bytes = new byte[(int) UploadCheck.LARGEST - 16 * 1024];
        new Random(2).nextBytes(bytes);
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Filler"), new PDStream(pdf, new ByteArrayInputStream(bytes)));
            pdf.save(file.toFile());
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
