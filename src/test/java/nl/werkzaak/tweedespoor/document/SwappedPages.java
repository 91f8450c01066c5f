package nl.werkzaak.tweedespoor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page of one paper in the place of a page of another, by a program that adds its changes behind the file. */
public final class SwappedPages {
    private static final String EVIDENCE = "Bewijs van ondertekening";

    private SwappedPages() {}

    /** The page that says who signed; annexes stand behind it. */
    public static byte[] evidence(byte[] paper, byte[] other) throws IOException {
        try (var pdf = Loader.loadPDF(paper);
                var from = Loader.loadPDF(other)) {
            int at = evidence(pdf);
            int theirs = evidence(from);
            var words = words(from, theirs);
            assertThat(at).isBetween(0, pdf.getNumberOfPages() - 2);
            assertThat(words(pdf, at)).isNotEqualTo(words);
            var swapped = swapped(pdf, at, from.getPage(theirs));
            try (var result = Loader.loadPDF(swapped)) {
                assertThat(result.getNumberOfPages()).isEqualTo(pdf.getNumberOfPages());
                assertThat(words(result, at)).isEqualTo(words);
            }
            return swapped;
        }
    }

    public static byte[] last(byte[] paper, byte[] other) throws IOException {
        try (var pdf = Loader.loadPDF(paper);
                var from = Loader.loadPDF(other)) {
            return swapped(pdf, pdf.getNumberOfPages() - 1, from.getPage(from.getNumberOfPages() - 1));
        }
    }

    private static byte[] swapped(PDDocument pdf, int at, PDPage other) throws IOException {
        var page = pdf.importPage(other);
        pdf.getPages().remove(page);
        pdf.getPages().insertBefore(page, pdf.getPage(at));
        pdf.removePage(at + 1);
        var out = new ByteArrayOutputStream();
        pdf.saveIncremental(out);
        return out.toByteArray();
    }

    private static int evidence(PDDocument pdf) throws IOException {
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            if (words(pdf, page).contains(EVIDENCE)) {
                return page;
            }
        }
        throw new AssertionError("No page says who signed");
    }

    private static String words(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }
}
