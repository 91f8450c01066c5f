package nl.werkzaak.tweedespoor.document.internal.seal;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A seal with a certificate of its own, made afresh in a new folder. */
public final class SealFixture {
    private SealFixture() {}

    public static PadesSeal stranger() {
        return new PadesSeal(key());
    }

    public static BareSeal bare() {
        return new BareSeal(key());
    }

    private static SealKey key() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stranger");
            Clock clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
            return new SealKey(new SealProperties(null, null), folder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String certificateName(byte[] sealed) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(sealed));
        analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        return analyzer.getSignatures()
                .getFirst()
                .getSigningCertificateToken()
                .getSubject()
                .getPrincipal()
                .toString();
    }
}
