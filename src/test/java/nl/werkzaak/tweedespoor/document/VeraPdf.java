package nl.werkzaak.tweedespoor.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judges a file by both standards; what is wrong comes back in words. */
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** By PDF/UA-1 and the part of PDF/A that the file says it follows: 3a for one with files inside, else 2a. */
    public static List<String> faults(byte[] pdf) {
        boolean third = new String(pdf, StandardCharsets.ISO_8859_1).contains("<pdfaid:part>3<");
        return faults(pdf, List.of(third ? PDFAFlavour.PDFA_3_A : PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
    }

    /** By PDF/UA-1 and the part of PDF/A that this document asks for. */
    public static List<String> faults(byte[] pdf, PdfDocument document) {
        var archive = document.attachments().isEmpty() ? PDFAFlavour.PDFA_2_A : PDFAFlavour.PDFA_3_A;
        return faults(pdf, List.of(archive, PDFAFlavour.PDFUA_1));
    }

    private static List<String> faults(byte[] pdf, List<PDFAFlavour> flavours) {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : flavours) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults;
    }

    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new IllegalStateException("veraPDF checked nothing");
            }
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> flavour.getId() + " " + a.getRuleId().getClause() + "-"
                            + a.getRuleId().getTestNumber() + " " + a.getMessage() + " @ "
                            + a.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
