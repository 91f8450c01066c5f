package nl.werkzaak.tweedespoor.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkzaak.tweedespoor.document.PdfDocument;
import nl.werkzaak.tweedespoor.document.SampleDocument;
import nl.werkzaak.tweedespoor.shared.Texts;
import org.springframework.stereotype.Component;

/** The agreement of an invented order, signed by both, with the texts in force. */
@Component
class SampleAgreement implements SampleDocument {
    private static final String DRAWN =
            "150,60 120,45 90,60 85,80 110,95 140,105 150,125 125,145 90,140 75,125;165,130 170,105 190,95 205,110 200,130"
                    + " 180,135 165,125;205,130 215,100 220,130 235,100 245,130;255,130 262,100 270,130 285,98 295,130"
                    + " 310,105 330,100 325,115 305,120 320,135 350,125 420,110 520,118";

    private static final String NUMBER = "OVK-2026-000123";
    private static final Instant OFFERED = Instant.parse("2026-06-01T09:12:30Z");

    private final Texts texts;
    private final Terms terms;

    SampleAgreement(Texts texts, Terms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    @Override
    public String name() {
        return "opdrachtovereenkomst";
    }

    @Override
    public PdfDocument document() {
        var evidence = new Evidence(
                SignatureManner.DRAWN,
                "Sanne Bakker",
                Drawing.parse(DRAWN),
                "Sanne Bakker",
                OFFERED.plusSeconds(86_400),
                NUMBER,
                Terms.sha256("voorbeeld"));
        return SignaturePages.signed(texts, content(pinned()), offered(), evidence);
    }

    PdfDocument offered() {
        var clauses = terms.inForce(TermsKind.CLAUSES);
        var general = terms.inForce(TermsKind.TERMS);
        var privacy = terms.inForce(TermsKind.PRIVACY);
        return AgreementDocument.of(
                texts,
                content(pinned()),
                NUMBER,
                "7KQ2-MX4P-9TRD",
                new AgreementDocument.Annexes(clauses, general, privacy));
    }

    private AgreementContent.Texts pinned() {
        return new AgreementContent.Texts(
                terms.inForce(TermsKind.CLAUSES).id(),
                terms.inForce(TermsKind.TERMS).id(),
                terms.inForce(TermsKind.PRIVACY).id());
    }

    static AgreementContent content(AgreementContent.Texts pinned) {
        var own = FirstContents.example();
        return new AgreementContent(
                LocalDate.parse("2026-06-01"),
                Instant.parse("2026-06-08T21:59:59Z"),
                new AgreementContent.Client(
                        "Bakkerij De Gouden Korst",
                        "90000011",
                        "Waalkade 12",
                        "4001 AB",
                        "Tiel",
                        "administratie@bakkerij-degouden-korst.example",
                        "PO-2026-1"),
                new AgreementContent.Contractor(
                        own.name(),
                        own.kvk().value(),
                        own.vatId().value(),
                        own.address(),
                        own.postcode().toString(),
                        own.town(),
                        own.email().value(),
                        own.phone().display(),
                        own.complaints().value(),
                        own.liabilityLimit().cents()),
                new AgreementContent.Signer(
                        "R. Voorbeeld", "manager Tweede Spoor", "Mandaatbesluit (voorbeeld) 2026-01", OFFERED),
                new AgreementContent.Assignment(
                        "OPD-2026-000123",
                        "A.B. (P-17)",
                        "BASIS",
                        "Basis",
                        UUID.fromString("0197c0de-0000-7000-8000-000000000001"),
                        2,
                        List.of("Intake en profielen", "Oriëntatie op werk", "Sollicitatietraining", "Vier rapporten"),
                        28,
                        26,
                        LocalDate.parse("2026-07-06")),
                List.of(
                        new AgreementContent.Line("Basis", 1, 275_000, 275_000),
                        new AgreementContent.Line("Extra gesprek", 2, 9_500, 19_000)),
                294_000,
                61_740,
                2_100,
                pinned,
                null);
    }
}
