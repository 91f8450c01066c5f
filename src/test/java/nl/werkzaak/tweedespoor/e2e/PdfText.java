package nl.werkzaak.tweedespoor.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a downloaded PDF says, and a plain PDF as a coach might bring one. */
record PdfText(String words, int pages) {
    static PdfText of(Path file) {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PdfText(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "), pdf.getNumberOfPages());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path written(Path file, String line) {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            Files.createDirectories(file.getParent());
            pdf.save(file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
